namespace ApprovalOffice.Data.Clock;

/// <summary>
/// The arithmetic of a case's clock in Chinese, to the last day, so that anybody can count along: the period, day 0, the holidays
/// and make-up workdays on the way, each suspension with the days it took out, the due day, and what remains.
/// </summary>
/// <param name="clock">The clock that is explained.</param>
public sealed class ClockExplanation(CaseClock clock)
{
    /// <summary>The promised clock; null before acceptance.</summary>
    /// <param name="times">The case.</param>
    /// <param name="today">The day on which it is read; what came later is left out.</param>
    public string? Promised(CaseTimes times, DateOnly today) => Sentence(times.AsOf(today), today, promised: true);

    /// <summary>The statutory clock; null where no law sets a limit or its clock has not begun.</summary>
    /// <param name="times">The case.</param>
    /// <param name="today">The day on which it is read; what came later is left out.</param>
    public string? Statutory(CaseTimes times, DateOnly today) => Sentence(times.AsOf(today), today, promised: false);

    private string? Sentence(CaseTimes times, DateOnly today, bool promised)
    {
        if (clock.Wall(times, promised) is not { } wall)
        {
            return null;
        }

        var due = clock.Due(times, promised);
        var periods = CaseClock.Periods(times, promised);
        var write = new DayWriter(wall.Start.Year);
        var counted = due ?? wall.Stopped.Open!.Value.First.AddDays(-1);
        List<string?> parts =
        [
            Period(periods[0], promised),
            Begin(wall, times, periods, promised),
            periods.Any(period => period.Unit == DayUnit.WorkingDay) ? Holidays(wall, counted, write) : null,
            .. periods.Skip(1).Select(extension => $"延期 {extension}"),
            .. Suspensions(times, wall, due, periods[0].Unit, promised, write),
            due is { } ends && clock.IsProlonged(times, promised, ends) ? "期限最后一日为休息日，顺延至下一工作日" : null,
            due is { } last ? End(times, last, promised, write) : null,
            Now(times, today, due, promised, write),
            clock.ReliesOnUnarrangedYear(times, promised) ? WorkingCalendar.UnarrangedSentence : null,
        ];
        return string.Join('；', parts.OfType<string>());
    }

    private static string Period(TimeLimit period, bool promised) =>
        (promised ? "承诺" : "法定") + (period.IsInstant ? "即时办结" : $" {period}");

    private static string Begin(ClockWall wall, CaseTimes times, IReadOnlyList<TimeLimit> periods, bool promised)
    {
        var word = promised || times.StatutoryFrom == StatutoryStart.Acceptance ? "受理" : "收件";
        return $"{wall.Start:yyyy-MM-dd} {word}" + (periods.All(period => period.IsInstant) ? "" : "（当日不计）");
    }

    private static string? Holidays(ClockWall wall, DateOnly counted, DayWriter write)
    {
        var arranged = wall.Calendar.ArrangedDays(wall.Start.AddDays(1), counted);
        var holidays = arranged.Where(day => day.Kind == DayKind.Holiday).Select(day => new DaySpan(day.Date, day.Date));
        var off = DaySpans.Union(holidays).Spans.Select(write.Span).ToList();
        var on = arranged.Where(day => day.Kind == DayKind.Workday).Select(day => write.Day(day.Date)).ToList();
        string?[] said =
        [
            off.Count > 0 ? $"{string.Join('、', off)} 放假不计" : null,
            on.Count > 0 ? $"{string.Join('、', on)} 上班计入" : null,
        ];
        return off.Count + on.Count > 0 ? string.Join('，', said.OfType<string>()) : null;
    }

    private static List<string> Suspensions(
        CaseTimes times, ClockWall wall, DateOnly? due, DayUnit unit, bool promised, DayWriter write)
    {
        var said = new List<string>();
        var before = DaySpans.None;
        foreach (var suspension in times.Suspensions
            .Where(suspension => promised ? suspension.StopsPromised : suspension.StopsStatutory)
            .OrderBy(suspension => suspension.From))
        {
            // A day that two suspensions share is taken out once: by the earlier one.
            var own = DaySpans.Union([suspension.Days]).Except(before);
            before = before.Union(own);
            var begin = $"{suspension.Name} {write.Day(suspension.From)} 起";
            var end = suspension.Until is { } until ? $"、{write.Day(until)} 恢复" : "，尚未恢复";
            said.Add(begin + end + (suspension.From > due ? "，已过期限，不扣除"
                : suspension.Until is null ? ""
                : $"，扣 {own.Count(wall.Calendar, unit, wall.Start, due ?? suspension.Until.Value)} 日"));
        }

        return said;
    }

    private string End(CaseTimes times, DateOnly due, bool promised, DayWriter write)
    {
        var own = promised ? clock.OwnPromisedDue(times) : due;
        if (times.DecideBy is { } expiry && expiry == due)
        {
            return $"原证照有效期 {write.Day(expiry)} 届满，应在届满前决定，{write.Day(expiry)} 到期";
        }

        return own is { } later && later > due
            ? $"承诺期限 {write.Day(later)}，法定期限 {write.Day(due)} 在先，{write.Day(due)} 到期"
            : $"{write.Day(due)} 到期";
    }

    private string Now(CaseTimes times, DateOnly today, DateOnly? due, bool promised, DayWriter write)
    {
        if (times.FinishedOn is { } finished)
        {
            return $"{write.Day(finished)} 办结" + (due is null ? "" : finished <= due ? "，未超期" : "，已超期");
        }

        var remaining = clock.Remaining(times, today, promised);
        var standing = due is null ? "计时暂停，" : "";
        return $"今日 {write.Day(today)}，{standing}" + (today > due || remaining < 0
            ? "已超期" + (remaining < 0 ? $" {-remaining} 日" : "")
            : $"剩余 {remaining} 日");
    }

    // Days of the year in which the clock began are written without the year.
    private sealed record DayWriter(int Year)
    {
        public string Day(DateOnly day) => day.ToString(day.Year == Year ? "MM-dd" : "yyyy-MM-dd");

        public string Span(DaySpan span) => span.First == span.Last ? Day(span.First) : $"{Day(span.First)} 至 {Day(span.Last)}";
    }
}
