namespace ApprovalOffice.Data.Clock;

/// <summary>Days in a row, first and last included; a span without a known end reaches to <see cref="DateOnly.MaxValue"/>.</summary>
/// <param name="First">First day.</param>
/// <param name="Last">Last day.</param>
public readonly record struct DaySpan(DateOnly First, DateOnly Last)
{
    /// <summary>Whether no end is known yet.</summary>
    public bool IsOpen => Last == DateOnly.MaxValue;

    /// <summary>Whether there is no day in it.</summary>
    public bool IsEmpty => Last < First;

    /// <summary>The days of the closed-open interval [from, until); without until there is no end.</summary>
    public static DaySpan ClosedOpen(DateOnly from, DateOnly? until) =>
        new(from, until?.AddDays(-1) ?? DateOnly.MaxValue);

    /// <summary>The days of the open-closed interval (after, to]: how elapsed days are counted, the first day being day 0.</summary>
    public static DaySpan OpenClosed(DateOnly after, DateOnly to) => new(after.AddDays(1), to);

    /// <summary>Whether the day is in it.</summary>
    public bool Contains(DateOnly day) => First <= day && day <= Last;
}
