namespace ApprovalOffice.App.Features.Window;

/// <summary>A page of the desk.</summary>
/// <param name="Rows">The rows of the page.</param>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="Page">The page shown, from 1.</param>
/// <param name="Counts">How many lie on each pile, regardless of the text searched for.</param>
public sealed record WindowList(IReadOnlyList<WindowRow> Rows, int Total, int Page, IReadOnlyDictionary<WindowTab, int> Counts)
{
    /// <summary>Rows on a page.</summary>
    public const int PageSize = 30;

    /// <summary>The last page, at least 1.</summary>
    public int LastPage => Math.Max(1, (Total + PageSize - 1) / PageSize);
}
