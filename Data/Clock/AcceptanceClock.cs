namespace ApprovalOffice.Data.Clock;

/// <summary>The time in which the organ answers an application (行政许可法 art. 32): told at once everything that lacks, or accepted.</summary>
/// <param name="calendar">The calendar of the organ's region.</param>
public sealed class AcceptanceClock(WorkingCalendar calendar)
{
    /// <summary>The law's own period, in working days.</summary>
    public const int StatutoryDays = 5;

    /// <summary>The last day to accept, refuse, or tell what lacks.</summary>
    /// <param name="receivedOn">The day of receipt or, after a correction, of the resubmission: the days run anew from it.</param>
    public DateOnly Due(DateOnly receivedOn) => calendar.AddWorkingDays(receivedOn, StatutoryDays);

    /// <summary>
    /// The day as of which the application counts as accepted because the organ kept silent: the day of receipt. Null while there
    /// is still time, or if it was answered in time.
    /// </summary>
    /// <param name="receivedOn">The day of receipt or of the resubmission.</param>
    /// <param name="answeredOn">The day of acceptance, refusal or correction notice; null if there was none.</param>
    /// <param name="today">The day on which it is asked.</param>
    public DateOnly? DeemedAcceptedOn(DateOnly receivedOn, DateOnly? answeredOn, DateOnly today)
    {
        var due = Due(receivedOn);
        return today > due && !(answeredOn <= due) ? receivedOn : null;
    }
}
