namespace ApprovalOffice.App.Features.Applications;

/// <summary>A check of who stood at the window; the identity number masked.</summary>
public sealed record IdentityLine(Guid Id, string PersonName, string MaskedId, bool IsLegalRepresentative, DateOnly? AuthorisedUntil, DateTime CheckedAt);
