using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Events;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Tests.Data.Cases;
using ApprovalOffice.Tests.Data.Clock;

namespace ApprovalOffice.Tests.Data.Measures;

/// <summary>
/// The measures once more, written down from their definitions without looking at how the registry does it: day by day, case by case, over
/// the rows beside the case instead of its events' details.
/// </summary>
internal sealed class NaiveMeasures(IReadOnlyList<ApprovalCase> cases, DateOnly from, DateOnly to)
{
    private readonly NaiveClock clock = new(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));

    /// <summary>A figure by the code of its measure.</summary>
    public decimal? this[string code] => code switch
    {
        "case.taken" => Cases(CaseAction.Submit),
        "case.accepted" => Cases(CaseAction.Accept, CaseAction.DeemAccepted),
        "case.refused" => Cases(CaseAction.RefuseAcceptance, CaseAction.RefuseAsNotRequired),
        "case.corrections" => Times(CaseAction.RequestCorrection),
        "case.decided" => Cases(CaseAction.Grant, CaseAction.DeemRenewed, CaseAction.Deny),
        "case.granted" => Cases(CaseAction.Grant, CaseAction.DeemRenewed),
        "case.denied" => Cases(CaseAction.Deny),
        "case.withdrawn" => Cases(CaseAction.WithdrawAfterAcceptance, CaseAction.WithdrawBeforeAcceptance),
        "case.terminated" => Cases(CaseAction.TerminateUncorrected),
        "case.issued" => Times(CaseAction.Issue),
        "case.revoked" => Times(CaseAction.Revoke),
        "opinion.deemed" => Times(CaseAction.DeemConsent),
        "case.waiting" => cases.Count(c => StateAt(c) is CaseState.Submitted or CaseState.Received or CaseState.CorrectionRequested),
        "case.inhand" => InHand().Count(),
        "case.warned" => InHand().Count(c => LightAt(c) == Light.Yellow),
        "case.overdue" => InHand().Count(c => LightAt(c) is Light.Red or Light.DeepRed) + Decided().Count(c => LateBy(c) is Light.Red or Light.DeepRed),
        "case.overdue.law" => InHand().Count(c => LightAt(c) is Light.DeepRed) + Decided().Count(c => LateBy(c) is Light.DeepRed),
        "rate.ontime" => Share(Decided().Count(c => LateBy(c) is not (Light.Red or Light.DeepRed)), Decided().Count()),
        "rate.online" => Share(Of(CaseAction.Submit).Count(c => c.IntakeMode == IntakeMode.Online), Of(CaseAction.Submit).Count()),
        "rate.once" => Share(Decided().Count(c => !Until(c).Any(e => e.Action == CaseAction.RequestCorrection)), Decided().Count()),
        "rate.refused" => Share(Cases(CaseAction.RefuseAcceptance, CaseAction.RefuseAsNotRequired), Cases(CaseAction.Submit)),
        "days.legal" => Mean(Decided().Select(LegalDays)),
        "days.legal.median" => Middle([.. Decided().Select(LegalDays).Order()]),
        "days.legal.p90" => Ninth([.. Decided().Select(LegalDays).Order()]),
        "days.standard" => Mean(Of(CaseAction.Grant, CaseAction.DeemRenewed).Select(StandardDays).OfType<int>()),
        "days.span" => Mean(Decided().Select(c => DecidedOn(c).DayNumber - FirstOn(c).DayNumber + 1)),
        "days.net" => Mean(Decided().Select(c => Days(FirstOn(c), DecidedOn(c)).Count(d => !WaitsForApplicant(c, d) && !WaitsForProcedure(c, d) && !WaitsForOpinion(c, d)))),
        "days.applicant" => Mean(Decided().Select(c => Days(FirstOn(c), DecidedOn(c)).Count(d => WaitsForApplicant(c, d)))),
        "days.procedure" => Mean(Decided().Select(c => Days(FirstOn(c), DecidedOn(c)).Count(d => WaitsForProcedure(c, d)))),
        "days.opinion" => Mean(Decided().Select(c => Days(FirstOn(c), DecidedOn(c)).Count(d => WaitsForOpinion(c, d)))),
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "Not written down here."),
    };

    /// <summary>Those that are written down.</summary>
    public static IReadOnlyList<string> Codes { get; } =
    [
        "case.taken", "case.accepted", "case.refused", "case.corrections", "case.decided", "case.granted", "case.denied", "case.withdrawn", "case.terminated", "case.issued", "case.revoked", "opinion.deemed",
        "case.waiting", "case.inhand", "case.warned", "case.overdue", "case.overdue.law", "rate.ontime", "rate.online", "rate.once", "rate.refused", "days.legal", "days.legal.median", "days.legal.p90",
        "days.standard", "days.span", "days.net", "days.applicant", "days.procedure", "days.opinion",
    ];

    private static DateOnly DayOf(CaseEvent happened) => DateOnly.FromDateTime(happened.OccurredAt.AddHours(8));

    private static IEnumerable<DateOnly> Days(DateOnly first, DateOnly last)
    {
        for (DateOnly day = first; day <= last; day = day.AddDays(1))
        {
            yield return day;
        }
    }

    private static decimal? Mean(IEnumerable<int> values)
    {
        int[] all = [.. values];
        return all.Length == 0 ? null : Math.Round((decimal)all.Sum() / all.Length, 1, MidpointRounding.AwayFromZero);
    }

    private static decimal? Share(decimal part, decimal whole) => whole == 0 ? null : Math.Round(part / whole * 100, 1, MidpointRounding.AwayFromZero);

    private static decimal? Middle(int[] sorted) => sorted.Length == 0 ? null
        : Math.Round((sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2m, 1, MidpointRounding.AwayFromZero);

    private static decimal? Ninth(int[] sorted) => sorted.Length == 0 ? null : sorted.First(value => sorted.Count(other => other <= value) * 10 >= sorted.Length * 9);

    private bool In(CaseEvent happened) => DayOf(happened) >= from && DayOf(happened) <= to;

    private IEnumerable<CaseEvent> Until(ApprovalCase c) => c.Events.Where(e => DayOf(e) <= to);

    private IEnumerable<ApprovalCase> Of(params CaseAction[] actions) => cases.Where(c => c.Events.Any(e => In(e) && actions.Contains(e.Action)));

    private decimal Cases(params CaseAction[] actions) => Of(actions).Count();

    private decimal Times(CaseAction action) => cases.Sum(c => c.Events.Count(e => In(e) && e.Action == action));

    private CaseState StateAt(ApprovalCase c) => Until(c).LastOrDefault()?.ToState ?? CaseState.Draft;

    private IEnumerable<ApprovalCase> InHand() => cases.Where(c => StateAt(c) is CaseState.Accepted or CaseState.UnderReview);

    private IEnumerable<ApprovalCase> Decided() => Of(CaseAction.Grant, CaseAction.DeemRenewed, CaseAction.Deny);

    private Light LightAt(ApprovalCase c) => clock.LightOn(c.Times!, to);

    // The light that the day of the decision would have had without it.
    private Light LateBy(ApprovalCase c) => clock.LightOn(c.Times! with { FinishedOn = null }, DecidedOn(c));

    private static DateOnly FirstOn(ApprovalCase c) => DayOf(c.Events.First(e => e.Action == CaseAction.Submit));

    private static DateOnly DecidedOn(ApprovalCase c) => DayOf(c.Events.First(e => e.Action is CaseAction.Grant or CaseAction.DeemRenewed or CaseAction.Deny));

    private static DateOnly AcceptedOn(ApprovalCase c) => DayOf(c.Events.First(e => e.Action is CaseAction.Accept or CaseAction.DeemAccepted));

    private static bool Stands(ClockSuspension s, DateOnly day) => s.StartOn <= day && (s.EndOn is not { } end || day < end);

    private static bool WaitsForProcedure(ApprovalCase c, DateOnly day) => c.Suspensions.Any(s => !s.IsRevision && Stands(s, day));

    private static bool WaitsForApplicant(ApprovalCase c, DateOnly day) =>
        c.Suspensions.Any(s => s.IsRevision && Stands(s, day))
        || c.Corrections.Any(x => DateOnly.FromDateTime(x.ToldAt.AddHours(8)) <= day && x.ClosedAt is { } closed && day < DateOnly.FromDateTime(closed.AddHours(8)));

    private static bool WaitsForOpinion(ApprovalCase c, DateOnly day) =>
        c.OpinionRequests.Any(o => DateOnly.FromDateTime(o.AskedAt.AddHours(8)) <= day && o.ClosedAt is { } closed && day < DateOnly.FromDateTime(closed.AddHours(8)));

    private static bool Works(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    private static int LegalDays(ApprovalCase c) =>
        Days(AcceptedOn(c).AddDays(1), DecidedOn(c)).Count(day => Works(day) && !c.Suspensions.Any(s => s.StopsPromised && Stands(s, day)));

    // Exchange standard §5, read once more.
    private int? StandardDays(ApprovalCase c)
    {
        (NationalCode Code, DateOnly On, int Order)[] told = [.. c.Events.SelectMany(e => e.National).OrderBy(n => n.Sequence).Select((n, i) => (n.Code, DateOnly.FromDateTime(n.At.AddHours(8)), i))
            .Where(n => n.Item2 <= to)];
        if (told[^1].Code is NationalCode.Revoked or NationalCode.ClosedNotPassed)
        {
            return null;
        }

        (_, DateOnly accepted, int at) = told.Last(n => n.Code == NationalCode.Accepted);
        DateOnly closed = told.Last(n => n.Code is NationalCode.ClosedPassed or NationalCode.ClosedPassedOwing).On;
        int days = Days(accepted.AddDays(1), closed).Count(Works);
        foreach ((NationalCode begins, NationalCode ends) in new[] { (NationalCode.CorrectionBegun, NationalCode.CorrectionEnded), (NationalCode.SpecialProcedureBegun, NationalCode.SpecialProcedureEnded) })
        {
            DateOnly? open = null;
            foreach ((NationalCode code, DateOnly on, _) in told.Where(n => n.Order > at))
            {
                if (code == begins)
                {
                    open ??= on;
                }
                else if (code == ends && open is { } since)
                {
                    days -= Days(since.AddDays(1), on).Count(Works);
                    open = null;
                }
            }
        }

        return days;
    }
}
