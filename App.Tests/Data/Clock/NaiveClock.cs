using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.Tests.Data.Clock;

/// <summary>The clock by its definition: days are walked one by one and asked, with what had happened by a given day.</summary>
internal sealed class NaiveClock(Func<DateOnly, bool> isWorkingDay)
{
    private const int Horizon = 700;

    public Light LightOn(CaseTimes times, DateOnly day)
    {
        if (times.FinishedOn <= day)
        {
            return Light.Grey;
        }

        var statutoryStart = times.StatutoryFrom == StatutoryStart.Receipt ? times.ReceivedOn : times.AcceptedOn!.Value;
        var statutory = times.Statutory is { } limit ? Due(times, day, statutoryStart, limit, promised: false) : null;
        if (statutory < day)
        {
            return Light.DeepRed;
        }

        var promised = Due(times, day, times.AcceptedOn!.Value, times.Promised, promised: true);
        if (promised < day)
        {
            return Light.Red;
        }

        if (Stands(times, day, day, promised: true))
        {
            return Light.Blue;
        }

        var last = statutory < promised ? statutory : promised;
        var remaining = 0;
        for (var next = day.AddDays(1); next <= last; next = next.AddDays(1))
        {
            remaining += Counts(next, times.Promised.Unit) ? 1 : 0;
        }

        return remaining <= times.Warning ? Light.Yellow : Light.Green;
    }

    /// <summary>The last day of a period as known on a day; null if it is not reached because the clock stands.</summary>
    private DateOnly? Due(CaseTimes times, DateOnly known, DateOnly start, TimeLimit limit, bool promised)
    {
        var extensions = times.Extensions.Where(entry => entry.GrantedOn <= known && (promised ? entry.MovesPromised : entry.MovesStatutory));
        var units = extensions.Select(entry => entry.By).Prepend(limit).SelectMany(by => Enumerable.Repeat(by.Unit, by.Days)).ToList();
        var day = start;
        if (limit.IsInstant && Stands(times, day, known, promised))
        {
            units.Insert(0, limit.Unit);
        }

        foreach (var unit in units)
        {
            do
            {
                day = day.AddDays(1);
                if (day.DayNumber - start.DayNumber > Horizon)
                {
                    return null;
                }
            }
            while (Stands(times, day, known, promised) || !Counts(day, unit));
        }

        return day;
    }

    private static bool Stands(CaseTimes times, DateOnly day, DateOnly known, bool promised) =>
        times.Suspensions.Any(suspension =>
            (promised ? suspension.StopsPromised : suspension.StopsStatutory)
            && suspension.From <= known && suspension.From <= day
            && (suspension.Until is not { } until || until > known || day < until));

    private bool Counts(DateOnly day, DayUnit unit) => unit == DayUnit.CalendarDay || isWorkingDay(day);
}
