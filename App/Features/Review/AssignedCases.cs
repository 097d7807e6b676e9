namespace ApprovalOffice.App.Features.Review;

/// <summary>What came of giving many cases to one reviewer.</summary>
/// <param name="Done">How many were given.</param>
/// <param name="Refused">Those that were not, with the sentence of each.</param>
public sealed record AssignedCases(int Done, IReadOnlyList<(Guid CaseId, string Sentence)> Refused);
