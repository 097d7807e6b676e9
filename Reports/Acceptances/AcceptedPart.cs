namespace ApprovalOffice.Reports.Acceptances;

/// <summary>A part that passed.</summary>
/// <param name="Part">The matter.</param>
/// <param name="Organ">Its organ.</param>
/// <param name="PassedOn">On which day; null when its case was decided before the visit.</param>
/// <param name="Round">At which visit.</param>
public sealed record AcceptedPart(string Part, string Organ, DateOnly? PassedOn, int Round);
