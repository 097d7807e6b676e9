using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.Data.Joint;

/// <summary>
/// How a stage stands against its own limit (stages.json timeLimitRule): the working days on which at least one of its counted cases
/// ran whose clock did not stand, by the model of <see cref="StageClock"/>.
/// </summary>
public sealed record StageProgress
{
    // So many working days before its end the stage is near it.
    private const int NearDays = 2;

    /// <summary>The day on which the first counted case was accepted (local date); null before.</summary>
    public DateOnly? StartedOn { get; private init; }

    /// <summary>The stage's limit in working days; null where it has none.</summary>
    public int? LimitDays { get; private init; }

    /// <summary>Working days used.</summary>
    public int UsedDays { get; private init; }

    /// <summary>The last day if no clock stands from today on (local date); null when it does not run, or is over already.</summary>
    public DateOnly? EndsOn { get; private init; }

    /// <summary>The light of the stage; null where it has no limit or has not begun.</summary>
    public Light? Light { get; private init; }

    /// <summary>Whether every counted case is at its end.</summary>
    public bool IsOver { get; private init; }

    /// <summary>Working days left; below zero when over; null where there is no limit.</summary>
    public int? LeftDays => LimitDays - UsedDays;

    /// <summary>Works it out.</summary>
    /// <param name="counted">The times of the cases that count in the stage's time.</param>
    /// <param name="limitDays">Its limit; null where it has none.</param>
    /// <param name="calendar">The calendar of the site's region.</param>
    /// <param name="today">The local date.</param>
    public static StageProgress Of(IReadOnlyCollection<CaseTimes> counted, int? limitDays, WorkingCalendar calendar, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        List<CaseTimes> accepted = [.. counted.Where(t => t.AcceptedOn is not null)];
        bool isOver = counted.Count > 0 && counted.All(t => t.FinishedOn is not null);
        int used = new StageClock(calendar).StageElapsed(accepted, today);
        int? left = limitDays - used;
        bool stands = accepted.Exists(t => t.FinishedOn is null)
            && accepted.Where(t => t.FinishedOn is null).All(t => t.Suspensions.Any(s => s.StopsPromised && s.Days.Contains(today)));
        return new StageProgress
        {
            StartedOn = accepted.Count == 0 ? null : accepted.Min(t => t.AcceptedOn),
            LimitDays = limitDays,
            UsedDays = used,
            IsOver = isOver,
            EndsOn = accepted.Count > 0 && !isOver && !stands && left >= 0 ? calendar.AddWorkingDays(today, left.Value) : null,
            Light = accepted.Count == 0 || left is not { } days ? null
                : isOver ? days < 0 ? Clock.Light.Red : Clock.Light.Grey
                : days < 0 ? Clock.Light.Red
                : stands ? Clock.Light.Blue
                : days <= NearDays ? Clock.Light.Yellow
                : Clock.Light.Green,
        };
    }
}
