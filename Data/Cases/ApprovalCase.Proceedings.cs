using ApprovalOffice.Data.Cases.Events;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Cases;

/// <content>What the office sees, tells and hears on the way to a decision: recorded, and read again when it decides.</content>
public sealed partial class ApprovalCase
{
    /// <summary>The last day on which a hearing may be asked for: five working days after the right was told (行政许可法第四十七条); null when it was not told.</summary>
    public DateOnly? HearingRequestDue(WorkingCalendar calendar) => Lately.LastOrDefault(e => e.Action == CaseAction.InformOfHearing) is { } told
        ? new LegalPeriods(calendar).HearingRequestDue(OfficeZone.DateOf(told.OccurredAt))
        : null;

    /// <summary>Whether a hearing was asked for since the right to it was told last.</summary>
    public bool HearingIsAskedFor =>
        Lately.LastOrDefault(e => e.Action is CaseAction.InformOfHearing or CaseAction.RequestHearing)?.Action == CaseAction.RequestHearing;

    /// <summary>Whether there is a grant that has not been revoked, withdrawn or cancelled.</summary>
    public bool MayBeUndone => Decision == CaseDecision.Grant && UndoneBy is null;

    /// <summary>The events of the review, or after a grant those since: what was told in the review counts there.</summary>
    private IEnumerable<CaseEvent> Lately => Decision == CaseDecision.Grant ? events.SkipWhile(e => !IsGrant(e)) : events;

    /// <summary>现场核查 by two officers or more, recorded (行政许可法第三十四条第三款).</summary>
    /// <param name="act">Who records it and when.</param>
    /// <param name="on">The day of the visit (local date): from the acceptance to today.</param>
    /// <param name="officers">Those who went.</param>
    /// <param name="record">What they found.</param>
    /// <exception cref="RuleBroken">CASE-036 with fewer than two officers, CASE-079 on a day that cannot be, CASE-005 without a record.</exception>
    public void InspectSite(Act act, DateOnly on, IReadOnlyList<string> officers, string record)
    {
        CaseTransition transition = Check(CaseAction.InspectSite, act);
        CaseRules.InspectionDay.Require(on <= DateOf(act) && (AcceptedAt is not { } accepted || on >= OfficeZone.DateOf(accepted)), "On");
        List<string> went = [.. officers.Where(o => !string.IsNullOrWhiteSpace(o)).Select(o => OfficeText.Clean(o, OfficeText.Name, "Officers")).Distinct(StringComparer.Ordinal)];
        CaseRules.TwoOfficers.Require(went.Count >= 2, "Officers");
        Carry(record, "Record", "请写明核查情况");
        string words = OfficeText.Clean(record, OfficeText.Opinion, "Record");
        Advance(transition, act, $"{on:yyyy-MM-dd} {string.Join("、", went)} 核查：{words}", new { on, officers = went });
    }

    /// <summary>What the joint acceptance that this case is about tells: the visit, what is to be put right, that units are accepted.</summary>
    /// <param name="action">通知现场核验, 通知整改 or 出具单位工程验收意见.</param>
    /// <param name="act">Who brought it about and when.</param>
    /// <param name="acceptanceId">The joint acceptance.</param>
    /// <param name="words">What is told, in short.</param>
    public void TellOfAcceptance(CaseAction action, Act act, Guid acceptanceId, string words)
    {
        CaseRules.NoSuchRow.Require(action is CaseAction.CallVisit or CaseAction.OrderRectification or CaseAction.ConcludeUnits);
        CaseTransition transition = Check(action, act);
        Carry(words, "Words", "请写明内容");
        Advance(transition, act, OfficeText.Clean(words, OfficeText.Opinion, "Words"), new { Id = acceptanceId });
    }

    /// <summary>申请听证, by the applicant within the days they were given (行政许可法第四十七条), or entered by the office for them.</summary>
    /// <exception cref="RuleBroken">CASE-080 when the applicant asks too late.</exception>
    public void RequestHearing(Act act, string? reason, WorkingCalendar calendar)
    {
        if (act.As.HasFlag(CaseActor.Applicant) && HearingRequestDue(calendar) is { } due)
        {
            CaseRules.HearingAskedTooLate.Require(DateOf(act) <= due, detail: $"最迟 {due:yyyy-MM-dd}");
        }

        Note(CaseAction.RequestHearing, act, reason);
    }

    /// <summary>
    /// What is told, asked or stated on the way and only recorded: hearing right (46, 47), hearing asked (47), third party told and
    /// statements (36), report upward (43).
    /// </summary>
    public void Note(CaseAction action, Act act, string? words, string? organ = null)
    {
        CaseRules.NoSuchRow.Require(action is CaseAction.InformOfHearing or CaseAction.RequestHearing or CaseAction.InformThirdParty
            or CaseAction.RecordStatement or CaseAction.HoldHearing or CaseAction.ReportUpward);
        CaseTransition transition = Check(action, act);
        if (transition.Carries != Carries.Nothing)
        {
            Carry(words, "Words", "请写明内容");
        }

        CaseRules.CarryMissing.Require(!transition.Carries.HasFlag(Carries.Organ) || !string.IsNullOrWhiteSpace(organ), "Organ", "请写明上级机关");
        string? said = OfficeText.CleanOptional(words, OfficeText.Opinion, "Words");
        string? to = OfficeText.CleanOptional(organ, OfficeText.Name, "Organ");
        Advance(transition, act, to is null ? said : $"{to}：{said}", to is null ? null : new { organ = to });
    }
}
