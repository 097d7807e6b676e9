namespace ApprovalOffice.App.Features.Certificates;

/// <summary>The certificate that took another's place.</summary>
/// <param name="Id">The certificate.</param>
/// <param name="Number">Its number.</param>
public sealed record LaterCertificate(Guid Id, string Number);
