namespace ApprovalOffice.Data.Clock;

/// <summary>国标统计用时 of a project (exchange standard §5, per project).</summary>
/// <param name="MainDays">项目审批用时 in working days: stages 1 to 4 of the work that started first.</param>
/// <param name="ParallelDays">并行推进 in working days, kept apart.</param>
/// <param name="SpanDays">项目跨度用时 in natural days, to the half day; null if nothing was received.</param>
/// <param name="Items">Number of all cases.</param>
/// <param name="ParallelItems">Number of cases of the parallel track.</param>
/// <param name="IsOverdue">Whether a case is overdue.</param>
public sealed record ProjectElapsed(int MainDays, int ParallelDays, decimal? SpanDays, int Items, int ParallelItems, bool IsOverdue)
{
    /// <summary>Main and parallel approval time together, in working days.</summary>
    public int TotalDays => MainDays + ParallelDays;

    /// <summary>Number of cases of the main flow.</summary>
    public int MainItems => Items - ParallelItems;
}
