namespace ApprovalOffice.App.Features.Cases.Sheets;

/// <summary>An identity check at the window.</summary>
/// <param name="Id">Key.</param>
/// <param name="Name">Who was checked.</param>
/// <param name="MaskedResidentId">The resident ID, masked.</param>
/// <param name="Standing">Legal representative, or agent and until when.</param>
/// <param name="CheckedAt">When (UTC).</param>
public sealed record IdentityLine(Guid Id, string Name, string MaskedResidentId, string Standing, DateTime CheckedAt);
