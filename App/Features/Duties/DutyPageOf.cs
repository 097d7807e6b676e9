namespace ApprovalOffice.App.Features.Duties;

/// <summary>One page of the list.</summary>
/// <param name="Rows">Its lines.</param>
/// <param name="Total">How many on all pages.</param>
/// <param name="Page">Which page, from 1.</param>
/// <param name="Pages">How many pages, at least 1.</param>
public sealed record DutyPageOf(IReadOnlyList<DutyRow> Rows, int Total, int Page, int Pages);
