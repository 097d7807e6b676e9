namespace ApprovalOffice.Data.Clock;

/// <summary>
/// The clock of the law (法定计时): the promised and the statutory due day of a case. Day 0 is the day of acceptance or receipt,
/// a period ends with the last moment of its last day, days on which the clock stands are not counted (行政许可法 art. 42, 45, 82).
/// Pure: equal times give equal due days. Not to be mixed with 国标统计用时 (the national measure).
/// </summary>
/// <param name="calendar">The calendar of the organ's region, with what the office decided about rest days.</param>
public sealed class CaseClock(WorkingCalendar calendar)
{
    private readonly bool restDayProlongs = calendar.RestDayProlongs;

    /// <summary>The calendar that is used.</summary>
    public WorkingCalendar Calendar => calendar;

    /// <summary>The columns to store for a case.</summary>
    public DueDates DueDatesOf(CaseTimes times)
    {
        var statutory = StatutoryDue(times);
        var stoppedSince = StoppedDays(times, promised: true).Open?.First;
        var due = new DueDates { StatutoryDue = statutory, SuspendedSince = stoppedSince, FinishedOn = times.FinishedOn };
        if (PromisedWall(times) is not { } wall)
        {
            return due;
        }

        // While the promised clock stands, a statutory day counts as the promised one only if it was reached before.
        var own = OwnPromisedDue(times);
        var promised = own is null
            ? statutory < stoppedSince ? statutory : null
            : statutory < own ? statutory : own;
        return due with { PromisedDue = promised, YellowFrom = promised is { } last ? YellowFrom(times, wall, last) : null };
    }

    /// <summary>The light of a case on a day, from what was known at the end of that day: it does not depend on when it is asked.</summary>
    public Light LightOn(CaseTimes times, DateOnly day) => Lights.Of(DueDatesOf(times.AsOf(day)), day);

    /// <summary>
    /// Days that remain on a day, in the unit of the promise: 0 on the due day, negative after it; while the clock stands, what
    /// would remain if it went on the next day. Null before acceptance and after the end.
    /// </summary>
    public int? Remaining(CaseTimes times, DateOnly today) => Remaining(times, today, promised: true);

    /// <summary>Days of the promise used until the end of a day, or until the case ended, stopped days left out; null before acceptance.</summary>
    public int? Used(CaseTimes times, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(times);
        var known = times.AsOf(today);
        return PromisedWall(known) is { } wall ? wall.Counted(times.Promised.Unit, wall.Start, known.FinishedOn ?? today) : null;
    }

    /// <summary>
    /// Whether a due day of the case was reckoned over a year without an official arrangement, so that
    /// <see cref="WorkingCalendar.UnarrangedSentence"/> must be said wherever it is shown.
    /// </summary>
    public bool ReliesOnUnarrangedYear(CaseTimes times) =>
        ReliesOnUnarrangedYear(times, promised: true) || ReliesOnUnarrangedYear(times, promised: false);

    /// <summary>The promise's own last day, the statutory one left aside; null before acceptance and while its clock stands.</summary>
    internal DateOnly? OwnPromisedDue(CaseTimes times) => PromisedWall(times)?.Due(Periods(times, promised: true), restDayProlongs);

    internal DateOnly? Due(CaseTimes times, bool promised) => promised ? DueDatesOf(times).PromisedDue : StatutoryDue(times);

    /// <summary>Whether a due day is where it is only because the period's last day is one of rest.</summary>
    internal bool IsProlonged(CaseTimes times, bool promised, DateOnly due) =>
        restDayProlongs && Wall(times, promised) is { } wall && wall.Due(Periods(times, promised), true) == due && wall.Due(Periods(times, promised), false) != due;

    internal ClockWall? Wall(CaseTimes times, bool promised) => promised ? PromisedWall(times) : StatutoryWall(times);

    private ClockWall? PromisedWall(CaseTimes times) =>
        times.AcceptedOn is { } accepted ? new ClockWall(calendar, accepted, StoppedDays(times, promised: true)) : null;

    private ClockWall? StatutoryWall(CaseTimes times) =>
        times.Statutory is not null && StatutoryFrom(times) is { } start
            ? new ClockWall(calendar, start, StoppedDays(times, promised: false))
            : null;

    internal int? Remaining(CaseTimes times, DateOnly today, bool promised)
    {
        var known = times.AsOf(today);
        var wall = Wall(known, promised);
        if (known.FinishedOn is not null || wall is null)
        {
            return null;
        }

        var due = Due(known, promised) ?? Due(known.ResumedOn(today.AddDays(1)), promised)!.Value;
        return calendar.DaysBetween(Periods(known, promised)[0].Unit, today, due);
    }

    internal bool ReliesOnUnarrangedYear(CaseTimes times, bool promised)
    {
        var wall = Wall(times, promised);
        if (wall is null || (!restDayProlongs && Periods(times, promised).All(period => period.Unit == DayUnit.CalendarDay)))
        {
            return false;
        }

        var due = promised ? OwnPromisedDue(times) : StatutoryDue(times);
        return (due ?? wall.Stopped.Open?.First) is { } until && calendar.ReliesOnUnarrangedYear(wall.Start, until);
    }

    internal static IReadOnlyList<TimeLimit> Periods(CaseTimes times, bool promised) =>
    [
        promised ? times.Promised : times.Statutory!.Value,
        .. times.Extensions.Where(extension => promised ? extension.MovesPromised : extension.MovesStatutory).Select(extension => extension.By),
    ];

    private static DateOnly? StatutoryFrom(CaseTimes times) =>
        times.StatutoryFrom == StatutoryStart.Receipt ? times.ReceivedOn : times.AcceptedOn;

    private static DaySpans StoppedDays(CaseTimes times, bool promised) =>
        DaySpans.Union(times.Suspensions
            .Where(suspension => promised ? suspension.StopsPromised : suspension.StopsStatutory)
            .Select(suspension => suspension.Days));

    private static DateOnly YellowFrom(CaseTimes times, ClockWall wall, DateOnly due)
    {
        var unit = times.Promised.Unit;
        var green = wall.Counted(unit, wall.Start, due) - times.Warning;
        return green > 0 && wall.Advance(unit, wall.Start, green) is { } day ? day : wall.Start;
    }

    // A certificate ends on its last day whether or not the clock of its renewal stands (行政许可法第五十条第二款).
    private DateOnly? StatutoryDue(CaseTimes times)
    {
        var own = OwnStatutoryDue(times);
        return times is { AcceptedOn: not null, DecideBy: { } last } && !(own < last) ? last : own;
    }

    /// <summary>The law's own last day, the end of what is to be renewed left aside.</summary>
    internal DateOnly? OwnStatutoryDue(CaseTimes times) => StatutoryWall(times)?.Due(Periods(times, promised: false), restDayProlongs);
}
