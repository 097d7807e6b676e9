namespace ApprovalOffice.App.Features.Review.Bulk;

/// <summary>A bulk grant with a page of its cases.</summary>
/// <param name="Summary">How it stands.</param>
/// <param name="Opinion">The opinion that goes with each signature; empty for none.</param>
/// <param name="Made">How many certificates have their file.</param>
/// <param name="Rows">The cases of the page.</param>
/// <param name="Page">Which page, from 1.</param>
/// <param name="Pages">Of how many.</param>
public sealed record BulkGrantView(BulkGrantSummary Summary, string Opinion, int Made, IReadOnlyList<BulkGrantRow> Rows, int Page, int Pages);
