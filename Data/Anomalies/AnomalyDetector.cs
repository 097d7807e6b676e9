using System.Globalization;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.Data.Anomalies;

/// <summary>
/// Finds what is unusual about an event of a case. What it says is evidence with the times it rests on, never a verdict: a document handed in on
/// paper during a power failure looks the same as one that was handled elsewhere.
/// </summary>
public sealed class AnomalyDetector(AnomalyThresholds thresholds, WorkingHours hours)
{
    // Acts of the office towards the applicant; what somebody prepares at night harms nobody.
    private static readonly HashSet<CaseAction> Outward =
    [
        CaseAction.RequestCorrection, CaseAction.RefuseAcceptance, CaseAction.RefuseAsNotRequired, CaseAction.Accept, CaseAction.BeginSuspension, CaseAction.Extend,
        CaseAction.Grant, CaseAction.Deny,
    ];

    private static readonly HashSet<CaseAction> Decisions = [CaseAction.Grant, CaseAction.Deny];

    /// <summary>Acts of which many at once are looked at.</summary>
    public static bool IsCounted(CaseAction action) => action is CaseAction.Accept or CaseAction.Grant or CaseAction.Deny;

    /// <summary>Whether anything about an action can be unusual, so that its case is worth reading.</summary>
    public static bool IsWatched(CaseAction action) => Outward.Contains(action) || action is CaseAction.Issue or CaseAction.RecordPayment or CaseAction.Connect;

    /// <summary>What is unusual about the event itself, without its case.</summary>
    public IEnumerable<AnomalyEvidence> OfEvent(HandledEvent one)
    {
        ArgumentNullException.ThrowIfNull(one);
        if (one.PersonId is null)
        {
            // The office itself acts when a period ends; what it recorded later than the law dated it is no back-fill.
            yield break;
        }

        TimeSpan late = one.RecordedAt - one.OccurredAt;
        if (late > TimeSpan.FromHours(thresholds.BackfillHours))
        {
            yield return Of(AnomalyKind.BackfilledEvent, one, $"{Name(one)}的时间为 {Show(one.OccurredAt)}，{Show(one.RecordedAt)} 才录入系统，相隔 {Span(late)}");
        }

        if (Outward.Contains(one.Action) && !hours.IsOpen(one.RecordedAt))
        {
            bool restDay = !hours.Calendar.IsWorkingDay(OfficeZone.DateOf(one.RecordedAt));
            yield return Of(AnomalyKind.OutsideHours, one, $"{Name(one)}于 {Show(one.RecordedAt)} 作出，{(restDay ? "当日不是工作日" : $"不在工作时间（{hours.OpensAt:HH:mm}—{hours.ClosesAt:HH:mm}）内")}");
        }
    }

    /// <summary>What is unusual about the event in its case.</summary>
    public IEnumerable<AnomalyEvidence> InCase(HandledEvent one, HandledCase of)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(of);
        if (one.Action == CaseAction.RequestCorrection && of.Corrections.TakeWhile(s => s <= one.Sequence).Count() is > 1 and int times)
        {
            yield return Of(AnomalyKind.SecondCorrection, one, $"{Show(one.RecordedAt)} 第 {times} 次告知补正；补正应当一次性告知");
        }

        if (of.AcceptedAt is { } accepted)
        {
            if (Decisions.Contains(one.Action) && !of.IsOnTheSpot && Instant(one, of, accepted) is { } fast)
            {
                yield return fast;
            }

            DateOnly acceptedOn = OfficeZone.DateOf(accepted);
            if (of.Dated.Where(d => d.Day < acceptedOn).Select(d => $"{d.What}为 {d.Day:yyyy-MM-dd}").ToList() is { Count: > 0 } early)
            {
                yield return Of(AnomalyKind.DatedBeforeAcceptance, one, $"{string.Join("，", early)}，早于受理日期 {acceptedOn:yyyy-MM-dd}");
            }
        }

        if (one.Action == CaseAction.Grant && of.Later.Count > 0)
        {
            yield return Of(AnomalyKind.BeforePrerequisite, one, $"{Show(one.OccurredAt)} 准予时，{string.Join("，", of.Later)}");
        }
    }

    /// <summary>What is unusual about the event beside the others of the same person.</summary>
    /// <param name="one">The event.</param>
    /// <param name="count">How many cases the person did the same to within the minutes looked at, this one with them.</param>
    public AnomalyEvidence? InBatch(HandledEvent one, int count)
    {
        ArgumentNullException.ThrowIfNull(one);
        return count == thresholds.BatchCases
            ? Of(AnomalyKind.Batch, one, $"{one.PersonName}至 {Show(one.RecordedAt)} 的 {thresholds.BatchMinutes} 分钟内连续对 {count} 件办件作出同一办理行为（{CaseTransitions.Of(one.Action).Name}）")
            : null;
    }

    private AnomalyEvidence? Instant(HandledEvent one, HandledCase of, DateTime accepted)
    {
        TimeSpan taken = hours.Between(accepted, one.OccurredAt);
        foreach ((DateTime from, DateTime? to) in of.StoodStill.Where(s => s.From >= accepted && taken < TimeSpan.MaxValue))
        {
            taken -= hours.Between(from, to is { } end && end < one.OccurredAt ? end : one.OccurredAt);
        }

        return taken < TimeSpan.FromMinutes(thresholds.InstantMinutes)
            ? Of(AnomalyKind.InstantDecision, one, $"{Show(accepted)} 受理，{Show(one.OccurredAt)} {CaseTransitions.Of(one.Action).Name}，扣除特别程序和非工作时间后用时 {Math.Max(0, (int)taken.TotalMinutes)} 分钟")
            : null;
    }

    private static AnomalyEvidence Of(AnomalyKind kind, HandledEvent one, string facts) => new(kind, one.Sequence, one.OccurredAt, one.PersonId, one.PersonName, facts);

    private static string Name(HandledEvent one) => $"「{CaseTransitions.Of(one.Action).Name}」";

    private static string Show(DateTime instant) => OfficeZone.LocalOf(instant).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static string Span(TimeSpan span) => span.TotalDays >= 2 ? $"{(int)span.TotalDays} 天" : $"{(int)span.TotalHours} 小时";
}
