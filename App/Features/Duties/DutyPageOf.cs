namespace ApprovalOffice.App.Features.Duties;

/// <summary>One page of the list.</summary>
/// <param name="Rows">Its lines.</param>
/// <param name="Counts">How many of each kind, as far as they are counted.</param>
/// <param name="Total">How many on all pages, as far as they are counted.</param>
/// <param name="Page">Which page, from 1.</param>
/// <param name="Pages">How many pages, at least 1.</param>
public sealed record DutyPageOf(IReadOnlyList<DutyRow> Rows, IReadOnlyDictionary<DutyKind, int> Counts, int Total, int Page, int Pages)
{
    /// <summary>How many are counted and can be paged through; what is due later comes up as the first are dealt with.</summary>
    public const int MostCounted = 1_000;

    /// <summary>The number on the tab of a kind.</summary>
    public string CountOf(DutyKind kind) => Counts[kind] >= MostCounted ? $"{MostCounted - 1}+" : $"{Counts[kind]}";
}
