using System.Text.Json;
using ApprovalOffice.Data.Cases.Events;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.Data.Measures;

/// <summary>
/// Takes from the events of a case what it contributes to a period. Pure: equal events, period, calendar and moment of knowledge give
/// equal facts, so that a month can be reckoned again as it was known when it was locked.
/// </summary>
/// <param name="period">The period.</param>
/// <param name="calendar">The calendar of the organ's region.</param>
/// <param name="asOf">Only what was recorded up to this instant (UTC) counts; null for all.</param>
public sealed class CaseMeasuring(StatisticalPeriod period, WorkingCalendar calendar, DateTime? asOf = null)
{
    private static readonly CaseAction[] Accepting = [CaseAction.Accept, CaseAction.DeemAccepted];
    private static readonly CaseAction[] Refusing = [CaseAction.RefuseAcceptance, CaseAction.RefuseAsNotRequired];
    private static readonly CaseAction[] Granting = [CaseAction.Grant, CaseAction.DeemRenewed];
    private static readonly CaseAction[] Withdrawing = [CaseAction.WithdrawBeforeAcceptance, CaseAction.WithdrawAfterAcceptance];

    private readonly CaseClock clock = new(calendar);
    private readonly StandardElapsed standard = new(calendar);

    /// <summary>The facts of a case.</summary>
    public CaseFacts Of(MeasuredCase subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        List<CaseHappening> known = [.. subject.Happenings.Where(h => h.OccurredAt < period.End && (asOf is null || h.RecordedAt <= asOf))];
        List<CaseHappening> now = [.. known.Where(h => h.OccurredAt >= period.Begin)];
        CaseFacts facts = new()
        {
            Case = subject,
            IsTakenIn = Did(now, CaseAction.Submit),
            IsAccepted = Did(now, Accepting),
            IsRefused = Did(now, Refusing),
            WasCorrected = Did(known, CaseAction.RequestCorrection),
            CorrectionsTold = now.Count(h => h.Action == CaseAction.RequestCorrection),
            IsGranted = Did(now, Granting),
            IsDenied = Did(now, CaseAction.Deny),
            IsWithdrawn = Did(now, Withdrawing),
            IsTerminated = Did(now, CaseAction.TerminateUncorrected),
            DeemedConsents = now.Count(h => h.Action == CaseAction.DeemConsent),
            Issued = now.Count(h => h.Action == CaseAction.Issue),
            Revoked = now.Count(h => h.Action == CaseAction.Revoke),
            PromisesDue = subject.Promises.Count(p => period.Holds(p.VerifyBy) && !(p.VerifiedOn < period.From)),
            PromisesVerified = subject.Promises.Count(p => period.Holds(p.VerifiedOn)),
            PromisesBroken = subject.Promises.Count(p => period.Holds(p.VerifiedOn) && p.Kept == false),
            IsOffSystem = subject.OffSystemJudgedAt.Any(at => period.Holds(at)),
        };
        if (CaseHistory.TimesOf(known, subject.Limits) is not { } times)
        {
            return facts;
        }

        facts = facts with { WasStopped = times.Suspensions.Any(s => s.From <= period.To && (s.Until is not { } until || until > period.From)) };
        return times.FinishedOn is not null
            ? facts.IsDecided ? Decided(facts, known, times) : facts
            : times.AcceptedOn is null ? facts with { IsBeforeAcceptance = true }
            : facts with { IsInHand = true, Light = clock.LightOn(times, period.To) };
    }

    private static bool Did(List<CaseHappening> happenings, params CaseAction[] actions) => happenings.Exists(h => actions.Contains(h.Action));

    private CaseFacts Decided(CaseFacts facts, List<CaseHappening> known, CaseTimes times)
    {
        DateOnly last = times.FinishedOn!.Value;
        DateOnly first = OfficeZone.DateOf(known.Find(h => h.Action == CaseAction.Submit)!.OccurredAt);
        DueDates due = clock.DueDatesOf(times);
        DaySpans running = StageClock.RunningDays(times, last);
        DaySpans stopped = DaySpans.Union(times.Suspensions.Where(s => s.StopsPromised).Select(s => s.Days));
        DaySpans applicant = Waits(known, last, CaseAction.RequestCorrection, CaseAction.Resubmit).Union(Waits(known, last, CaseAction.BeginRevision, CaseAction.EndRevision));
        DaySpans procedure = Waits(known, last, CaseAction.BeginSuspension, CaseAction.EndSuspension);
        DaySpans opinion = Waits(known, last, CaseAction.AskOpinion, CaseAction.AnswerOpinion, CaseAction.CancelOpinion, CaseAction.DeemConsent);
        int span = last.DayNumber - first.DayNumber + 1;
        return facts with
        {
            IsDecidedPastPromise = due.PromisedDue < last,
            IsDecidedPastLaw = due.StatutoryDue < last,
            LegalDays = running.Count(calendar, DayUnit.WorkingDay),
            StandardDays = facts.IsGranted ? StandardDays(facts.Case) : null,
            SpanDays = span,
            NetSpanDays = span - applicant.Union(procedure).Union(opinion).Count(calendar, DayUnit.CalendarDay),
            ApplicantDays = applicant.Count(calendar, DayUnit.CalendarDay),
            ProcedureDays = procedure.Count(calendar, DayUnit.CalendarDay),
            OpinionDays = opinion.Count(calendar, DayUnit.CalendarDay),
            Rounds = known.Count(h => h.Action == CaseAction.RequestCorrection),
            StoppedDays = stopped.Spans.Count == 0 ? null : stopped.Count(calendar, DayUnit.WorkingDay),
        };
    }

    private int? StandardDays(MeasuredCase subject) => standard.Item(
        subject.Statuses.Where(s => s.At < period.End && (asOf is null || s.RecordedAt <= asOf)).Select(s => new NationalEvent(s.Code, OfficeZone.LocalOf(s.At))),
        subject.Limits.PromisedDays, period.LastLocal).ApprovalDays;

    // From the day of the question to the day before the answer; what is open at the end ends with it. Each is told apart by its id, where it has one.
    private static DaySpans Waits(List<CaseHappening> known, DateOnly last, CaseAction begins, params CaseAction[] ends)
    {
        Dictionary<string, DateOnly> open = new(StringComparer.Ordinal);
        List<DaySpan> spans = [];
        foreach (CaseHappening happened in known)
        {
            DateOnly on = OfficeZone.DateOf(happened.OccurredAt);
            if (happened.Action == begins)
            {
                open[IdOf(happened)] = on;
            }
            else if (ends.Contains(happened.Action) && open.Remove(IdOf(happened), out DateOnly from))
            {
                spans.Add(DaySpan.ClosedOpen(from, on));
            }
        }

        return DaySpans.Union([.. spans, .. open.Values.Select(from => DaySpan.ClosedOpen(from, last))]);
    }

    private static string IdOf(CaseHappening happened)
    {
        if (happened.Details is null)
        {
            return "";
        }

        using JsonDocument details = JsonDocument.Parse(happened.Details);
        return details.RootElement.TryGetProperty("id", out JsonElement id) ? id.ToString() : "";
    }
}
