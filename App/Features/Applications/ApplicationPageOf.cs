namespace ApprovalOffice.App.Features.Applications;

/// <summary>One page of 我的申请.</summary>
/// <param name="Rows">Its lines.</param>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="Page">Which page, from 1.</param>
/// <param name="Pages">How many pages, at least 1.</param>
public sealed record ApplicationPageOf(IReadOnlyList<ApplicationRow> Rows, int Total, int Page, int Pages);
