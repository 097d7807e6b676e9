namespace ApprovalOffice.App.Features.Cases.Sheets;

/// <summary>One round of correction.</summary>
/// <param name="Round">Its number.</param>
/// <param name="ToldAt">When the applicant was told (UTC).</param>
/// <param name="DueOn">Until when.</param>
/// <param name="ClosedAt">When it ended (UTC).</param>
/// <param name="Points">Its points with the answers.</param>
public sealed record CorrectionSheet(int Round, DateTime ToldAt, DateOnly DueOn, DateTime? ClosedAt, IReadOnlyList<CorrectionAnswer> Points);
