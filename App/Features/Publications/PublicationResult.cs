namespace ApprovalOffice.App.Features.Publications;

/// <summary>What came of recording several publications.</summary>
/// <param name="Done">How many were recorded.</param>
/// <param name="Refused">Case numbers of those that were not, each with its reason.</param>
public sealed record PublicationResult(int Done, IReadOnlyList<(string Number, string Sentence)> Refused);
