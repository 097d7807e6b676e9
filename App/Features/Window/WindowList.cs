namespace ApprovalOffice.App.Features.Window;

/// <summary>A page of the desk.</summary>
/// <param name="Rows">The rows of the page.</param>
/// <param name="Total">How many there are on all pages, as far as they are counted.</param>
/// <param name="Page">The page shown, from 1.</param>
/// <param name="Counts">How many lie on each pile, as far as they are counted, regardless of the text searched for.</param>
public sealed record WindowList(IReadOnlyList<WindowRow> Rows, int Total, int Page, IReadOnlyDictionary<WindowTab, int> Counts)
{
    /// <summary>Rows on a page.</summary>
    public const int PageSize = 30;

    /// <summary>How many are counted and can be paged through; what lies deeper in a pile comes up as the pile is worked off, or is searched for.</summary>
    public const int MostCounted = UseCases.WindowPiles.MostCounted;

    /// <summary>The last page, at least 1.</summary>
    public int LastPage => Math.Max(1, (Total + PageSize - 1) / PageSize);

    /// <summary>Whether there may be more than are counted.</summary>
    public bool MayHaveMore => Total >= MostCounted;

    /// <summary>The number on a pile.</summary>
    public string CountOf(WindowTab tab) => Counts[tab] >= MostCounted ? $"{MostCounted - 1}+" : $"{Counts[tab]}";
}
