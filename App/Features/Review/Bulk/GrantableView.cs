namespace ApprovalOffice.App.Features.Review.Bulk;

/// <summary>A page of the cases that may be granted together.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="Total">How many there are in all.</param>
/// <param name="Page">Which page, from 1.</param>
/// <param name="Pages">Of how many.</param>
/// <param name="Matters">The matters among all that wait, with code and name.</param>
public sealed record GrantableView(IReadOnlyList<GrantableRow> Rows, int Total, int Page, int Pages, IReadOnlyList<(string Code, string Name)> Matters);
