namespace ApprovalOffice.Data.Clock;

/// <summary>
/// What is stored of a case's clock, so that its light is a comparison of columns with today. Recomputed by
/// <see cref="CaseClock"/> with each event that touches the clock; equal events give equal values.
/// </summary>
public sealed record DueDates
{
    /// <summary>The first day on which the remaining days are within the warning; null with <see cref="PromisedDue"/>.</summary>
    public DateOnly? YellowFrom { get; init; }

    /// <summary>
    /// The last day of the promise, or the statutory one where that is earlier. Null before acceptance and while the promised
    /// clock stands; a day that was reached before the suspension began stays.
    /// </summary>
    public DateOnly? PromisedDue { get; init; }

    /// <summary>
    /// The last day that the law allows. Null where no law sets one, before the clock starts, and while the statutory clock
    /// stands; a day that was reached before the suspension began stays.
    /// </summary>
    public DateOnly? StatutoryDue { get; init; }

    /// <summary>The first day of the standing suspension of the promised clock, with those it follows without a gap; null while the clock goes.</summary>
    public DateOnly? SuspendedSince { get; init; }

    /// <summary>The day on which the case ended; null while it runs.</summary>
    public DateOnly? FinishedOn { get; init; }
}
