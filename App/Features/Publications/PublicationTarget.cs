namespace ApprovalOffice.App.Features.Publications;

/// <summary>A decision to be published, as somebody saw it.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Version">The version on the screen.</param>
public sealed record PublicationTarget(Guid Id, int Version);
