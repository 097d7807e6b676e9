namespace ApprovalOffice.App.Features.Window;

/// <summary>A round of correction.</summary>
/// <param name="Round">Round, from 1.</param>
/// <param name="ToldAt">When the applicant was told (UTC).</param>
/// <param name="DueOn">Last day to answer.</param>
/// <param name="ClosedAt">When it was answered or given up (UTC).</param>
/// <param name="Points">The points with their answers.</param>
/// <param name="Unasked">What else has changed, which no point asked for.</param>
public sealed record IntakeCorrection(
    int Round, DateTime ToldAt, DateOnly DueOn, DateTime? ClosedAt, IReadOnlyList<IntakePoint> Points, IReadOnlyList<string> Unasked);
