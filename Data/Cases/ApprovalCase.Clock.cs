using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.Data.Cases;

/// <content>The clock of the case: its times as the clock of the law needs them, and the columns stored from them.</content>
public sealed partial class ApprovalCase
{
    /// <summary>The times of the case; null before it was submitted.</summary>
    public CaseTimes? Times => ReceivedAt is not { } received
        ? null
        : new CaseTimes
        {
            ReceivedOn = OfficeZone.DateOf(received),
            AcceptedOn = AcceptedAt is { } accepted ? OfficeZone.DateOf(accepted) : null,
            Promised = Limits.Promised,
            // While the applicant corrects, the organ has nothing to decide: a limit that counts from receipt begins with the resubmission.
            Statutory = State == Flow.CaseState.CorrectionRequested ? null : Limits.Statutory,
            StatutoryFrom = Limits.StatutoryFrom,
            DecideBy = Limits.DecideBy,
            WarningDays = Limits.WarningDays,
            FinishedOn = Due.FinishedOn,
            Extensions = [.. extensions.OrderBy(e => e.GrantedOn).Select(e => new LimitExtension(e.GrantedOn, new TimeLimit(e.Days, e.Unit), true, true))],
            Suspensions = [.. suspensions.Select(s => new Suspension(s.Kind, s.StartOn, s.EndOn, s.StopsPromised, s.StopsStatutory))],
        };

    /// <summary>
    /// Recomputes the stored due days from the times: after each transition that touches the clock, and for every open case when
    /// a calendar changes. Returns whether a due day moved.
    /// </summary>
    public bool Reckon(WorkingCalendar calendar)
    {
        if (Times is not { } times)
        {
            return false;
        }

        CaseClock clock = new(calendar);
        DueDates before = Due;
        DateOnly? acceptanceBefore = AcceptanceDue;
        Due = clock.DueDatesOf(times);
        ReliesOnUnarrangedYear = clock.ReliesOnUnarrangedYear(times);
        if (AcceptanceDue is not null)
        {
            AcceptanceDue = new AcceptanceClock(calendar).Due(times.ReceivedOn);
            ReliesOnUnarrangedYear |= calendar.ReliesOnUnarrangedYear(times.ReceivedOn, AcceptanceDue.Value);
        }

        return Due != before || AcceptanceDue != acceptanceBefore;
    }

    /// <summary>
    /// The office warns of the due day earlier or later than before: null for the rule of a third. Returns whether the light moves.
    /// </summary>
    public bool Warn(int? days, WorkingCalendar calendar)
    {
        if (Limits.WarningDays == days)
        {
            return false;
        }

        Limits = Limits with { WarningDays = days };
        return Reckon(calendar);
    }

    private void Finish(Act act, WorkingCalendar calendar)
    {
        AcceptanceDue = null;
        Due = Due with { FinishedOn = DateOf(act) };
        Reckon(calendar);
    }
}
