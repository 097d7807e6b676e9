namespace ApprovalOffice.App.Features.Window;

/// <summary>A change of the case by somebody.</summary>
/// <param name="PersonId">Who; null for the office itself.</param>
/// <param name="Who">Their name.</param>
/// <param name="What">What they did.</param>
/// <param name="AtUtc">When (UTC).</param>
public sealed record CaseChange(Guid? PersonId, string Who, string What, DateTime AtUtc);
