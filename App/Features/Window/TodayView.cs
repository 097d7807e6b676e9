namespace ApprovalOffice.App.Features.Window;

/// <summary>The window's day.</summary>
/// <param name="Day">The local day.</param>
/// <param name="Clerks">Those who did something today; the person who looks first.</param>
/// <param name="Window">All of them together.</param>
/// <param name="Lines">The page of what is behind the figure looked into.</param>
/// <param name="Page">The page shown, from 1.</param>
/// <param name="Total">How many lines there are.</param>
public sealed record TodayView(DateOnly Day, IReadOnlyList<TodayRow> Clerks, TodayRow Window, IReadOnlyList<TodayLine> Lines, int Page, int Total)
{
    /// <summary>Lines of a page.</summary>
    public const int PageSize = 30;

    /// <summary>The last page, at least 1.</summary>
    public int LastPage => Math.Max(1, (Total + PageSize - 1) / PageSize);
}
