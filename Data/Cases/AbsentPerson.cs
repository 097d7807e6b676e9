using ApprovalOffice.Data.Cases.Review;

namespace ApprovalOffice.Data.Cases;

/// <summary>Somebody who is away, and in whose place an agent 代理 may act.</summary>
/// <param name="PersonId">The absent person.</param>
/// <param name="Name">Their name.</param>
/// <param name="SignsUpTo">Up to which step of the chain they sign; null when they do not sign at all.</param>
/// <param name="Until">Last day of the absence.</param>
public sealed record AbsentPerson(Guid PersonId, string Name, SigningStepTitle? SignsUpTo, DateOnly Until);
