using ApprovalOffice.Data.Cases.Flow;

namespace ApprovalOffice.Data.Clock;

/// <summary>
/// 国标统计用时: how the national platform counts elapsed time from the status list (exchange standard §5). What goes to the
/// province; never to be mixed with <see cref="CaseClock"/> (法定计时).
/// </summary>
/// <param name="calendar">The working-day table.</param>
public sealed class StandardElapsed(WorkingCalendar calendar)
{
    private const int ParallelStage = 5;
    private const int LastMainStage = 4;

    /// <summary>Working days d(a, b): the day of a is not counted, every working day after it up to the day of b is.</summary>
    public int WorkingDays(DateTime a, DateTime b) => DaysOf(a, b).Count(calendar, DayUnit.WorkingDay);

    /// <summary>The measure of one case.</summary>
    /// <param name="events">Its status list; rows of the same time stand in the order in which they happened.</param>
    /// <param name="limitDays">SXBLSX, the matter's limit in working days.</param>
    /// <param name="now">Until when an open case is counted, local time.</param>
    public ItemElapsed Item(IEnumerable<NationalEvent> events, int limitDays, DateTime now)
    {
        var list = events.Where(entry => entry.At <= now).OrderBy(entry => entry.At).ToList();
        var acceptance = list.FindLastIndex(entry => entry.Code == NationalCode.Accepted);
        var closing = list.FindLast(entry => IsClosing(entry.Code));
        DateTime? accepted = acceptance < 0 ? null : list[acceptance].At;
        var received = list.FindLast(entry => entry.Code == NationalCode.TakenIn)?.At ?? accepted;
        var end = closing?.At ?? now;
        var item = new ItemElapsed
        {
            ReceivedAt = received,
            AcceptedAt = accepted,
            ClosedAt = closing?.At,
            ClosingCode = closing?.Code,
            LastEventAt = list.Count > 0 ? list[^1].At : null,
            HasReturn = list.Exists(entry => entry.Code is NationalCode.NotRequired or NationalCode.AcceptanceRefused),
            HasOtherEnd = list.Exists(entry =>
                entry.Code is NationalCode.TakenBack or NationalCode.Withdrawn or NationalCode.Revoked),
            IsLeftOutOfStage = list.Exists(entry => LeavesOut(entry.Code)),
            Running = received is { } start ? DaysOf(start, end) : DaySpans.None,
            Stopped = DaySpans.Union([.. Corrections(list, end), .. SpecialProcedures(list, end)]),
        };
        return accepted is { } from ? Elapsed(item, list, acceptance, from, end, limitDays) : item;
    }

    /// <summary>The measure of one stage of a work.</summary>
    /// <param name="stage">The stage with its cases.</param>
    /// <param name="projectFinished">XMSFWQBJ: the whole project is finished, which closes every stage.</param>
    /// <param name="now">Until when an open stage is counted, local time.</param>
    public StageElapsed Stage(StandardStage stage, bool projectFinished, DateTime now)
    {
        var items = stage.Items.Select(item => item.Elapsed).ToList();
        var counted = items.Where(item => !item.IsLeftOutOfStage).ToList();
        var stopped = DaySpans.Union(counted.SelectMany(item => item.Stopped.Spans)).Count(calendar, DayUnit.WorkingDay);
        var covered = DaySpans.Union(counted.SelectMany(item => item.Running.Spans)).Count(calendar, DayUnit.WorkingDay);
        var start = items.Min(item => item.ReceivedAt);
        var closed = projectFinished || IsClosed(stage);
        var end = closed ? items.Max(item => item.LastEventAt)
            : items.Exists(item => item.ClosedAt is null) ? now
            : items.Max(item => item.ClosedAt);
        var from = stage.Number == LastMainStage ? start : stage.PreviousEnd ?? start;
        var stageDays = from is { } begin && end is { } last ? HalfDays(begin, last) : 0;
        return new StageElapsed
        {
            WorkCode = stage.WorkCode,
            Number = stage.Number,
            StartedAt = start,
            EndedAt = start is null ? null : end,
            IsClosed = closed,
            ApprovalDays = covered - stopped,
            StoppedDays = stopped,
            SpanDays = start is { } first && end is { } final ? HalfDays(first, final) : 0,
            StageDays = stageDays,
            OwnerDays = stageDays - stopped - (covered - stopped),
            IsOverdue = covered - stopped > stage.LimitDays || items.Exists(item => item.IsOverdue),
            HasReturn = items.Exists(item => item.HasReturn),
            HasOtherEnd = items.Exists(item => item.HasOtherEnd),
            Items = items.Count,
            OverdueItems = items.Count(item => item.IsOverdue),
        };
    }

    /// <summary>The measure of a project from the stages of all its works.</summary>
    /// <param name="stages">The stages.</param>
    /// <param name="projectFinished">XMSFWQBJ; while it is not, the span runs to now.</param>
    /// <param name="now">Until when an open project is counted, local time.</param>
    public static ProjectElapsed Project(IReadOnlyCollection<StageElapsed> stages, bool projectFinished, DateTime now)
    {
        var started = stages.Where(stage => stage.StartedAt is not null).OrderBy(stage => stage.StartedAt).ToList();
        var first = started.Where(stage => stage.WorkCode == started[0].WorkCode)
            .GroupBy(stage => stage.Number)
            .ToDictionary(group => group.Key, group => group.Max(stage => stage.ApprovalDays));
        var end = projectFinished ? started.Max(stage => stage.EndedAt) : now;
        return new ProjectElapsed(
            first.Where(stage => stage.Key != ParallelStage).Sum(stage => stage.Value),
            first.GetValueOrDefault(ParallelStage),
            started.Count > 0 && end is { } last ? HalfDays(started[0].StartedAt!.Value, last) : null,
            stages.Sum(stage => stage.Items),
            stages.Where(stage => stage.Number == ParallelStage).Sum(stage => stage.Items),
            stages.Any(stage => stage.OverdueItems > 0));
    }

    /// <summary>逾期率: overdue projects of all projects in per cent, one decimal; null without projects.</summary>
    public static decimal? OverdueRate(int overdueProjects, int projects) =>
        projects == 0 ? null : Math.Round(overdueProjects * 100m / projects, 1, MidpointRounding.AwayFromZero);

    private ItemElapsed Elapsed(
        ItemElapsed item, List<NationalEvent> list, int acceptance, DateTime accepted, DateTime end, int limitDays)
    {
        var promised = calendar.AddWorkingDays(DateOnly.FromDateTime(accepted), limitDays).ToDateTime(TimeOnly.FromDateTime(accepted));
        if (LeavesOut(list[^1].Code))
        {
            return item with { PromisedFinish = promised };
        }

        // Corrections and special procedures are both taken out even where they overlap; only the stage merges them.
        var after = list.Skip(acceptance + 1).ToList();
        var correction = Sum(Corrections(after, end));
        var special = Sum(SpecialProcedures(after, end));
        var approval = WorkingDays(accepted, end) - correction - special;
        return item with
        {
            PromisedFinish = promised,
            CorrectionDays = correction,
            SpecialProcedureDays = special,
            ApprovalDays = approval,
            SpanDays = (int)Math.Floor((end - accepted).TotalDays) + 1,
            IsOverdue = approval > limitDays,
        };
    }

    // 办结 = {11, 12, 13, 2, 4, 5, 14, 15}; of these only a positive end has an elapsed time.
    private static bool IsClosing(NationalCode code) =>
        code is NationalCode.ClosedPassed or NationalCode.ClosedPassedOwing || LeavesOut(code);

    private static bool LeavesOut(NationalCode code) =>
        code is NationalCode.TakenBack or NationalCode.NotRequired or NationalCode.AcceptanceRefused
            or NationalCode.ClosedNotPassed or NationalCode.Withdrawn or NationalCode.Revoked;

    private static bool IsClosed(StandardStage stage)
    {
        var milestones = stage.Items.Where(item => item.IsMilestone).GroupBy(item => item.MatterCode).ToList();
        return stage.AnyMilestoneCloses
            ? milestones.Exists(matter => matter.Any(item => item.Elapsed.ClosingCode == NationalCode.ClosedPassed))
            : milestones.Count > 0 && milestones.TrueForAll(matter => matter.Any(item => item.Elapsed.ClosedAt is not null));
    }

    private static IEnumerable<DaySpan> Corrections(List<NationalEvent> list, DateTime end) =>
        Between(list, NationalCode.CorrectionBegun, NationalCode.CorrectionEnded, end);

    private static IEnumerable<DaySpan> SpecialProcedures(List<NationalEvent> list, DateTime end) =>
        Between(list, NationalCode.SpecialProcedureBegun, NationalCode.SpecialProcedureEnded, end);

    // A second beginning while one is open, and an end without a beginning, are refused by the standard's chain rules; here they add nothing.
    private static IEnumerable<DaySpan> Between(List<NationalEvent> list, NationalCode begun, NationalCode ended, DateTime end)
    {
        DateTime? open = null;
        foreach (var entry in list)
        {
            if (entry.Code == begun)
            {
                open ??= entry.At;
            }
            else if (entry.Code == ended && open is { } from)
            {
                yield return SpanOf(from, entry.At);
                open = null;
            }
        }

        if (open is { } still)
        {
            yield return SpanOf(still, end);
        }
    }

    private int Sum(IEnumerable<DaySpan> spans) => spans.Sum(span => DaySpans.Union([span]).Count(calendar, DayUnit.WorkingDay));

    private static DaySpans DaysOf(DateTime a, DateTime b) => DaySpans.Union([SpanOf(a, b)]);

    private static DaySpan SpanOf(DateTime a, DateTime b) => DaySpan.OpenClosed(DateOnly.FromDateTime(a), DateOnly.FromDateTime(b));

    private static decimal HalfDays(DateTime from, DateTime to) =>
        Math.Round((decimal)(to - from).TotalDays * 2, MidpointRounding.AwayFromZero) / 2;
}
