using ApprovalOffice.Data.Cases;

namespace ApprovalOffice.App.Features.Cases;

/// <summary>The columns that the list may be sorted by; an address that names another sorts by the last change.</summary>
public static class CaseSort
{
    /// <summary>By the last change, the latest first.</summary>
    public const string Changed = "changed";

    /// <summary>By the promised due day, the nearest first.</summary>
    public const string Due = "due";

    /// <summary>By number.</summary>
    public const string Number = "number";

    /// <summary>By the day of receipt.</summary>
    public const string Received = "received";

    /// <summary>Every allowed column with its word.</summary>
    public static IReadOnlyList<(string Key, string Word)> All { get; } =
        [(Changed, "最近办理"), (Due, "到期日"), (Number, "办件编号"), (Received, "收到时间")];

    /// <summary>The cases that have a place in an order: without a due day none by it.</summary>
    public static IQueryable<ApprovalCase> Placed(this IQueryable<ApprovalCase> cases, string sort) => sort switch
    {
        Due => cases.Where(c => c.Due.PromisedDue != null),
        Received => cases.Where(c => c.ReceivedAt != null),
        _ => cases,
    };

    /// <summary>The cases in order; the key of the case settles ties, so that no row is shown on two pages, and runs the same way, so that an index is read in this order.</summary>
    public static IOrderedQueryable<ApprovalCase> InOrder(this IQueryable<ApprovalCase> cases, string sort, bool descending) => (sort, descending) switch
    {
        (Due, false) => cases.OrderBy(c => c.Due.PromisedDue).ThenBy(c => c.Id),
        (Due, true) => cases.OrderByDescending(c => c.Due.PromisedDue).ThenByDescending(c => c.Id),
        (Number, false) => cases.OrderBy(c => c.Number).ThenBy(c => c.Id),
        (Number, true) => cases.OrderByDescending(c => c.Number).ThenByDescending(c => c.Id),
        (Received, false) => cases.OrderBy(c => c.ReceivedAt).ThenBy(c => c.Id),
        (Received, true) => cases.OrderByDescending(c => c.ReceivedAt).ThenByDescending(c => c.Id),
        (_, false) => cases.OrderBy(c => c.ChangedAt).ThenBy(c => c.Id),
        _ => cases.OrderByDescending(c => c.ChangedAt).ThenByDescending(c => c.Id),
    };
}
