namespace ApprovalOffice.App.Features.Cases.Sheets;

/// <summary>One point of a correction beside its answer.</summary>
/// <param name="Sort">Its number.</param>
/// <param name="Material">The material; empty for the form.</param>
/// <param name="Text">What is to be corrected.</param>
/// <param name="Answer">What the applicant said.</param>
public sealed record CorrectionAnswer(int Sort, string Material, string Text, string? Answer);
