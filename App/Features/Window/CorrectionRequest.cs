namespace ApprovalOffice.App.Features.Window;

/// <summary>The whole notice as the clerk wrote it.</summary>
/// <param name="Lines">The points in the order of the notice.</param>
/// <param name="DueOn">Last day to answer; null when the clerk left it empty.</param>
/// <param name="Reason">Why a further round is needed; required from the second round on.</param>
public sealed record CorrectionRequest(IReadOnlyList<CorrectionLine> Lines, DateOnly? DueOn, string? Reason);
