namespace ApprovalOffice.Reports.OpinionSheets;

/// <summary>A point of a 综合意见单.</summary>
/// <param name="Organ">Who demands it.</param>
/// <param name="Matter">For which matter.</param>
/// <param name="Demand">What is demanded, with topic, place and measure.</param>
/// <param name="Clause">Standard and clause; may be empty.</param>
/// <param name="Answer">What the applicant answers; empty until then.</param>
public sealed record SheetLine(string Organ, string Matter, string Demand, string Clause, string Answer);
