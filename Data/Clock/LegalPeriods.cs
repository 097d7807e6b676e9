namespace ApprovalOffice.Data.Clock;

/// <summary>The other periods of the licensing law around a case. Each gives the last day on which the act is in time.</summary>
/// <param name="calendar">The calendar of the organ's region.</param>
public sealed class LegalPeriods(WorkingCalendar calendar)
{
    /// <summary>Working days in which an applicant answers a correction notice unless the setting says otherwise.</summary>
    public const int DefaultCorrectionDays = 30;

    /// <summary>Last day to issue and deliver the certificate: 10 working days after the decision (行政许可法 art. 44).</summary>
    public DateOnly DeliveryDue(DateOnly decidedOn) => calendar.AddWorkingDays(decidedOn, 10);

    /// <summary>Last day to publish the decision: 7 working days after it (行政许可法 art. 40; seven working days is what 双公示 asks).</summary>
    public DateOnly PublicationDue(DateOnly decidedOn) => calendar.AddWorkingDays(decidedOn, 7);

    /// <summary>Last day to ask for renewal: 30 days before expiry (行政许可法 art. 50). The applicant's own period, so calendar days: art. 82 speaks of the organ's.</summary>
    public static DateOnly RenewalRequestDue(DateOnly expiresOn) => expiresOn.AddDays(-30);

    /// <summary>Whether a renewal asked in time counts as granted because nothing was decided before expiry (行政许可法 art. 50 para. 2).</summary>
    /// <param name="askedOn">The day on which renewal was asked.</param>
    /// <param name="expiresOn">The last day of validity.</param>
    /// <param name="decidedOn">The day of the decision; null if there is none.</param>
    /// <param name="today">The day on which it is asked.</param>
    public static bool IsDeemedRenewed(DateOnly askedOn, DateOnly expiresOn, DateOnly? decidedOn, DateOnly today) =>
        askedOn <= RenewalRequestDue(expiresOn) && today > expiresOn && !(decidedOn <= expiresOn);

    /// <summary>Last day for the parties to ask for a hearing: 5 working days after they were told of the right (行政许可法 art. 47).</summary>
    public DateOnly HearingRequestDue(DateOnly toldOn) => calendar.AddWorkingDays(toldOn, 5);

    /// <summary>Last day to hold the hearing: 20 working days after it was asked for (行政许可法 art. 47).</summary>
    public DateOnly HearingDue(DateOnly askedOn) => calendar.AddWorkingDays(askedOn, 20);

    /// <summary>
    /// Last day to tell the parties time and place of the hearing: 7 days before it (行政许可法 art. 48), the organ's period and so
    /// working days (art. 82), which is never later than seven calendar days.
    /// </summary>
    public DateOnly HearingNoticeDue(DateOnly hearingOn) => calendar.SubtractWorkingDays(hearingOn, 7);

    /// <summary>Last day for the applicant to answer a correction notice; after it the application counts as abandoned.</summary>
    /// <param name="toldOn">The day of the notice.</param>
    /// <param name="workingDays">The setting.</param>
    public DateOnly CorrectionDue(DateOnly toldOn, int workingDays = DefaultCorrectionDays) => calendar.AddWorkingDays(toldOn, workingDays);

    /// <summary>Last day of the lower organ's preliminary review: 20 working days after acceptance (行政许可法 art. 43).</summary>
    public DateOnly PreliminaryReviewDue(DateOnly acceptedOn) => calendar.AddWorkingDays(acceptedOn, 20);
}
