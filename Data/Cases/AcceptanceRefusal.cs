namespace ApprovalOffice.Data.Cases;

/// <summary>What a refusal to accept says (行政许可法第三十二条、第三十八条).</summary>
/// <param name="NotRequired">Whether the matter needs no permit at all.</param>
/// <param name="NotCompetent">Whether another organ is competent.</param>
/// <param name="CompetentOrgan">Which one.</param>
/// <param name="Reason">Why.</param>
/// <param name="Remedies">救济途径.</param>
public sealed record AcceptanceRefusal(bool NotRequired, bool NotCompetent, string? CompetentOrgan, string Reason, string Remedies);
