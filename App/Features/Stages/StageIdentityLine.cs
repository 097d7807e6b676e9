namespace ApprovalOffice.App.Features.Stages;

/// <summary>A check of who stood at the window; the number masked.</summary>
/// <param name="Id">The check.</param>
/// <param name="PersonName">Name.</param>
/// <param name="MaskedId">The masked number.</param>
/// <param name="AuthorisedUntil">Last day of the authorisation; null for the legal representative.</param>
/// <param name="CheckedAt">When (UTC).</param>
public sealed record StageIdentityLine(Guid Id, string PersonName, string MaskedId, DateOnly? AuthorisedUntil, DateTime CheckedAt);
