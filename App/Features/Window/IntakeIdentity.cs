namespace ApprovalOffice.App.Features.Window;

/// <summary>A check of who stood at the window, with the number masked.</summary>
/// <param name="Id">The check.</param>
/// <param name="PersonName">Their name.</param>
/// <param name="MaskedResidentId">The masked number.</param>
/// <param name="IsLegalRepresentative">By which right.</param>
/// <param name="AuthorisedUntil">Last day of the authorisation.</param>
/// <param name="CheckedAt">When it was checked (UTC).</param>
public sealed record IntakeIdentity(
    Guid Id, string PersonName, string MaskedResidentId, bool IsLegalRepresentative, DateOnly? AuthorisedUntil, DateTime CheckedAt);
