namespace ApprovalOffice.App.Features.Projects;

/// <summary>One page of the list of projects.</summary>
/// <param name="Rows">Its lines.</param>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="Page">Which page, from 1.</param>
/// <param name="Pages">How many pages, at least 1.</param>
public sealed record ProjectPageOf(IReadOnlyList<ProjectRow> Rows, int Total, int Page, int Pages);
