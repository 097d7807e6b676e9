namespace ApprovalOffice.App.Features.Archiving;

/// <summary>One page of what is to be archived.</summary>
/// <param name="Rows">Its lines, the longest waiting first.</param>
/// <param name="Total">How many on all pages, as far as they are counted.</param>
/// <param name="Overdue">How many should have been archived by now, as far as they are counted.</param>
/// <param name="Page">Which page, from 1.</param>
/// <param name="Pages">How many pages, at least 1.</param>
public sealed record ArchivePageOf(IReadOnlyList<ArchiveRow> Rows, int Total, int Overdue, int Page, int Pages)
{
    /// <summary>How many are counted and can be paged through; the next come up as the first are archived.</summary>
    public const int MostCounted = 1_000;
}
