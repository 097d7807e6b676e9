namespace ApprovalOffice.Data.Clock;

/// <summary>
/// A time in which a clock of a case stands still: closed-open [From, Until) in local dates, so one that begins and ends on the
/// same day stops nothing. The statutory clock stops only for the closed list of 行政许可法 art. 45 or a named statute.
/// </summary>
public sealed record Suspension
{
    /// <summary>Makes a suspension.</summary>
    /// <param name="name">What it is for, in the office's words, such as 专家评审.</param>
    /// <param name="from">The first day on which the clock stands.</param>
    /// <param name="until">The day on which it goes on; null while it stands.</param>
    /// <param name="stopsPromised">Whether it stops the promised clock.</param>
    /// <param name="stopsStatutory">Whether it stops the statutory clock.</param>
    /// <exception cref="ArgumentException">It ends before it begins.</exception>
    public Suspension(string name, DateOnly from, DateOnly? until, bool stopsPromised, bool stopsStatutory)
    {
        if (until < from)
        {
            throw new ArgumentException("A suspension cannot end before it begins.", nameof(until));
        }

        (Name, From, Until, StopsPromised, StopsStatutory) = (name, from, until, stopsPromised, stopsStatutory);
    }

    /// <summary>What it is for, in the office's words.</summary>
    public string Name { get; }

    /// <summary>The first day on which the clock stands.</summary>
    public DateOnly From { get; }

    /// <summary>The day on which the clock goes on; null while it stands.</summary>
    public DateOnly? Until { get; }

    /// <summary>Whether it stops the promised clock.</summary>
    public bool StopsPromised { get; }

    /// <summary>Whether it stops the statutory clock.</summary>
    public bool StopsStatutory { get; }

    /// <summary>The days that it takes out.</summary>
    public DaySpan Days => DaySpan.ClosedOpen(From, Until);

    /// <summary>The suspension as it was known at the end of a day: open when it ended later.</summary>
    internal Suspension AsOf(DateOnly day) =>
        Until > day ? new Suspension(Name, From, null, StopsPromised, StopsStatutory) : this;
}
