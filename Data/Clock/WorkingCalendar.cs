using System.Collections.Frozen;

namespace ApprovalOffice.Data.Clock;

/// <summary>
/// The working days of one region: Monday to Friday, without the holidays and with the make-up workdays of the State Council's
/// yearly arrangement (行政许可法 art. 82; 全国年节及纪念日放假办法). Immutable; both directions of counting take constant time.
/// </summary>
public sealed class WorkingCalendar
{
    /// <summary>What every screen and document says whose date relies on a year without an official arrangement.</summary>
    public const string UnarrangedSentence = "该年度放假安排未公布，按周一至周五推算";

    /// <summary>First day that can be counted.</summary>
    public static readonly DateOnly FirstDay = new(2000, 1, 1);

    /// <summary>Last day that can be counted.</summary>
    public static readonly DateOnly LastDay = new(2100, 12, 31);

    private readonly FrozenDictionary<DateOnly, ArrangedDay> _arranged;
    private readonly FrozenSet<int> _arrangedYears;

    // _upTo[i] is the number of working days from FirstDay to FirstDay + i, both included; _workingDays lists them by rank.
    private readonly int[] _upTo;
    private readonly int[] _workingDays;

    /// <summary>Makes a calendar.</summary>
    /// <param name="days">The arranged days; of two entries for one date the later one holds.</param>
    /// <param name="arrangedYears">The years for which an official arrangement was published.</param>
    /// <param name="restDayProlongs">Setting: whether a calendar-day period that ends on a rest day runs to the next working day.</param>
    /// <exception cref="ArgumentOutOfRangeException">A day lies outside <see cref="FirstDay"/> to <see cref="LastDay"/>.</exception>
    public WorkingCalendar(IEnumerable<ArrangedDay> days, IEnumerable<int> arrangedYears, bool restDayProlongs = false)
    {
        RestDayProlongs = restDayProlongs;
        var arranged = new Dictionary<DateOnly, ArrangedDay>();
        foreach (var day in days)
        {
            IndexOf(day.Date);
            arranged[day.Date] = day;
        }

        _arranged = arranged.ToFrozenDictionary();
        _arrangedYears = arrangedYears.ToFrozenSet();
        (_upTo, _workingDays) = Count(_arranged);
    }

    /// <summary>Whether a period of calendar days that ends on a rest day runs to the next working day; off unless the office decided it (rules §3).</summary>
    public bool RestDayProlongs { get; }

    /// <summary>The calendar of a part of this region: this one with the part's own days on top.</summary>
    /// <param name="ownDays">The days that the part arranges otherwise.</param>
    public WorkingCalendar With(IEnumerable<ArrangedDay> ownDays)
    {
        var own = ownDays.ToList();
        return own.Count == 0 ? this : new WorkingCalendar([.. _arranged.Values, .. own], _arrangedYears, RestDayProlongs);
    }

    /// <summary>Whether the offices work on this day.</summary>
    public bool IsWorkingDay(DateOnly day)
    {
        var index = IndexOf(day);
        return _upTo[index] != (index == 0 ? 0 : _upTo[index - 1]);
    }

    /// <summary>Whether an official arrangement was published for this year; without one it counts Monday to Friday.</summary>
    public bool IsArranged(int year) => _arrangedYears.Contains(year);

    /// <summary>
    /// Whether counting the days after <paramref name="from"/> up to and including <paramref name="to"/> touches a year without
    /// an official arrangement, so that <see cref="UnarrangedSentence"/> must be said.
    /// </summary>
    public bool ReliesOnUnarrangedYear(DateOnly from, DateOnly to)
    {
        if (to <= from)
        {
            return false;
        }

        for (var year = from.AddDays(1).Year; year <= to.Year; year++)
        {
            if (!IsArranged(year))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The n-th working day after a day; the day itself is day 0, whether it is a working day or not.</summary>
    /// <param name="start">Day 0.</param>
    /// <param name="n">Number of working days, not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">n is negative, or the result lies outside the calendar.</exception>
    public DateOnly AddWorkingDays(DateOnly start, int n)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        var before = _upTo[IndexOf(start)];
        ArgumentOutOfRangeException.ThrowIfGreaterThan(n, _workingDays.Length - before);
        return n == 0 ? start : FirstDay.AddDays(_workingDays[before + n - 1]);
    }

    /// <summary>The latest day from which n working days remain up to and including a day: n working days earlier.</summary>
    /// <param name="end">The last day.</param>
    /// <param name="n">Number of working days, not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">n is negative, or the result lies outside the calendar.</exception>
    public DateOnly SubtractWorkingDays(DateOnly end, int n)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        var upToEnd = _upTo[IndexOf(end)];
        ArgumentOutOfRangeException.ThrowIfGreaterThan(n, upToEnd);
        return n == 0 ? end : FirstDay.AddDays(_workingDays[upToEnd - n]).AddDays(-1);
    }

    /// <summary>Number of working days after <paramref name="a"/> up to and including <paramref name="b"/>; negative when b is before a.</summary>
    public int WorkingDaysBetween(DateOnly a, DateOnly b) => _upTo[IndexOf(b)] - _upTo[IndexOf(a)];

    /// <summary>The n-th day of the unit after a day, which is day 0.</summary>
    public DateOnly Add(DayUnit unit, DateOnly start, int n) =>
        unit == DayUnit.WorkingDay ? AddWorkingDays(start, n) : start.AddDays(n);

    /// <summary>Number of days of the unit after <paramref name="a"/> up to and including <paramref name="b"/>; negative when b is before a.</summary>
    public int DaysBetween(DayUnit unit, DateOnly a, DateOnly b) =>
        unit == DayUnit.WorkingDay ? WorkingDaysBetween(a, b) : b.DayNumber - a.DayNumber;

    /// <summary>The arranged days from one day to another, both included, in order.</summary>
    public IReadOnlyList<ArrangedDay> ArrangedDays(DateOnly from, DateOnly to)
    {
        var found = new List<ArrangedDay>();
        for (var day = from; day <= to; day = day.AddDays(1))
        {
            if (_arranged.TryGetValue(day, out var arranged))
            {
                found.Add(arranged);
            }
        }

        return found;
    }

    private static (int[] UpTo, int[] WorkingDays) Count(FrozenDictionary<DateOnly, ArrangedDay> arranged)
    {
        var length = LastDay.DayNumber - FirstDay.DayNumber + 1;
        var upTo = new int[length];
        var workingDays = new List<int>(length);
        for (var i = 0; i < length; i++)
        {
            if (IsWorking(FirstDay.AddDays(i), arranged))
            {
                workingDays.Add(i);
            }

            upTo[i] = workingDays.Count;
        }

        return (upTo, [.. workingDays]);
    }

    private static bool IsWorking(DateOnly day, FrozenDictionary<DateOnly, ArrangedDay> arranged) =>
        arranged.TryGetValue(day, out var entry)
            ? entry.Kind == DayKind.Workday
            : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    private static int IndexOf(DateOnly day)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(day, FirstDay);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, LastDay);
        return day.DayNumber - FirstDay.DayNumber;
    }
}
