namespace ApprovalOffice.Data.Clock;

/// <summary>
/// How long stages and projects have taken by the clock of the law (法定计时), in working days: a day counts once, however many
/// cases run on it, and counts if on that day at least one case ran whose clock did not stand.
/// </summary>
/// <param name="calendar">The calendar of the region of the project's site.</param>
public sealed class StageClock(WorkingCalendar calendar)
{
    /// <summary>The days after acceptance, up to the end of the case or today, on which its promised clock went.</summary>
    public static DaySpans RunningDays(CaseTimes times, DateOnly today)
    {
        var known = times.AsOf(today);
        return known.AcceptedOn is not { } accepted
            ? DaySpans.None
            : DaySpans.Union([DaySpan.OpenClosed(accepted, known.FinishedOn ?? today)])
                .Except(DaySpans.Union(known.Suspensions.Where(suspension => suspension.StopsPromised).Select(suspension => suspension.Days)));
    }

    /// <summary>审批用时 of a stage in working days: the union over its counted cases.</summary>
    public int StageElapsed(IEnumerable<CaseTimes> cases, DateOnly today) =>
        DaySpans.Union(cases.SelectMany(times => RunningDays(times, today).Spans)).Count(calendar, DayUnit.WorkingDay);

    /// <summary>审批用时 of a project in working days: the sum over its stages.</summary>
    public int ProjectElapsed(IEnumerable<IEnumerable<CaseTimes>> stages, DateOnly today) =>
        stages.Sum(cases => StageElapsed(cases, today));

    /// <summary>跨度用时 in calendar days, the first and the last day included: from the first receipt to the last decision, or today while a case runs.</summary>
    /// <returns>Null if nothing was received by then.</returns>
    public static int? Span(IEnumerable<CaseTimes> cases, DateOnly today)
    {
        var received = cases.Where(times => times.ReceivedOn <= today).Select(times => times.AsOf(today)).ToList();
        return received.Count == 0
            ? null
            : received.Max(times => times.FinishedOn ?? today).DayNumber - received.Min(times => times.ReceivedOn).DayNumber + 1;
    }
}
