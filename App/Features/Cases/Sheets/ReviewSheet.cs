namespace ApprovalOffice.App.Features.Cases.Sheets;

/// <summary>What the office worked out within: findings, opinions, signatures. Applicants are not shown it.</summary>
/// <param name="Findings">Findings on the review points.</param>
/// <param name="Opinions">Opinions of other organs.</param>
/// <param name="Signatures">Steps of the signing rounds.</param>
public sealed record ReviewSheet(IReadOnlyList<FindingLine> Findings, IReadOnlyList<OpinionLine> Opinions, IReadOnlyList<SignatureLine> Signatures);
