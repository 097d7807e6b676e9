using ApprovalOffice.App.UseCases;

namespace ApprovalOffice.App.Features.Publications;

/// <summary>One page of the decisions to be published.</summary>
/// <param name="Rows">Its lines.</param>
/// <param name="Counts">How many each tab has, as far as they are counted.</param>
/// <param name="Total">How many this tab has, as far as they are counted.</param>
/// <param name="Page">Which page, from 1.</param>
/// <param name="Pages">How many pages, at least 1.</param>
public sealed record PublicationPageOf(IReadOnlyList<PublicationRow> Rows, IReadOnlyDictionary<PublicationTab, int> Counts, int Total, int Page, int Pages)
{
    /// <summary>How many are counted and can be paged through.</summary>
    public const int MostCounted = 1_000;
}
