namespace ApprovalOffice.App.Features.Review;

/// <summary>The desk as it is shown.</summary>
/// <param name="Rows">The rows of the page.</param>
/// <param name="Total">How many there are in the pile.</param>
/// <param name="Counts">How many there are in each pile of the person.</param>
public sealed record ReviewDeskView(IReadOnlyList<ReviewDeskRow> Rows, int Total, IReadOnlyDictionary<ReviewTab, int> Counts);
