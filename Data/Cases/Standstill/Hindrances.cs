using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Cases.Review;
using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.Data.Cases.Standstill;

/// <summary>Why a case is not moving: every gate that is closed, whose turn it is, which paper, since when and on whose clock.</summary>
public static class Hindrances
{
    /// <summary>All that holds a case now, the most pressing first; empty when it is at its end.</summary>
    /// <param name="subject">The case, loaded whole.</param>
    /// <param name="openPrerequisites">Names of prerequisites in the project's own list that are not decided.</param>
    /// <param name="calendar">The calendar of the organ's region.</param>
    /// <param name="today">The local date.</param>
    public static IReadOnlyList<Hindrance> Of(ApprovalCase subject, IReadOnlyList<string> openPrerequisites, WorkingCalendar calendar, DateOnly today) =>
        subject.State switch
        {
            CaseState.Draft => [OfDraft(subject)],
            CaseState.Submitted => [Window(subject, "等待窗口收件", "")],
            CaseState.Received => [OfIntake(subject)],
            CaseState.CorrectionRequested => [OfCorrection(subject)],
            CaseState.Accepted => Stopped(subject, [.. OfOpenRows(subject, today), Reviewer(subject, "等待审查人员开始审查", "")]),
            CaseState.UnderReview => Stopped(subject, [.. OfOpenRows(subject, today), .. OfReview(subject, openPrerequisites)]),
            CaseState.Granted => [.. Owing(subject, today), new Hindrance("等待结果文书制作完成", TurnOf.Office, "系统", "结果文书", Since(subject), RunningClock.Delivery, DeliveryDue(subject, calendar))],
            CaseState.Issued or CaseState.Denied =>
                [.. Owing(subject, today), new Hindrance("等待送达", TurnOf.Window, "综合窗口", "结果文书", Since(subject), RunningClock.Delivery, DeliveryDue(subject, calendar))],
            CaseState.Delivered => [.. Owing(subject, today)],
            _ => [],
        };

    /// <summary>While a special procedure stops both clocks, nothing else that is waited for runs on them.</summary>
    private static IReadOnlyList<Hindrance> Stopped(ApprovalCase subject, IReadOnlyList<Hindrance> all) => subject.Suspensions.Any(s => s.IsOpen && s.StopsStatutory)
        ? [.. all.Select(h => h.Clock == RunningClock.Decision ? h with { Clock = RunningClock.Stopped } : h)]
        : all;

    /// <summary>After the decision a debt matters only where something was granted on it; it delays nothing but the archive.</summary>
    private static IEnumerable<Hindrance> Owing(ApprovalCase subject, DateOnly today) =>
        subject.Decision == CaseDecision.Grant ? OfOwed(subject, RunningClock.None, today) : [];

    private static DateOnly? DeliveryDue(ApprovalCase subject, WorkingCalendar calendar) =>
        subject.DecidedAt is { } decided ? new LegalPeriods(calendar).DeliveryDue(OfficeZone.DateOf(decided)) : null;

    private static Hindrance OfDraft(ApprovalCase subject)
    {
        string missing = string.Join("、", subject.Materials.Where(m => !m.IsSupplied && !m.MayBeOwed).Select(m => m.Name));
        return new Hindrance(
            missing.Length > 0 ? "申请材料尚未备齐" : "申请尚未提交", TurnOf.Applicant, subject.Subject.ApplicantName, missing,
            subject.CreatedAt, RunningClock.ApplicantTime, null);
    }

    private static Hindrance OfIntake(ApprovalCase subject)
    {
        string unjudged = string.Join("、", subject.Materials.Where(m => m.Verdict == MaterialVerdict.Pending).Select(m => m.Name));
        string lacking = string.Join("、", subject.Materials.Where(m => m.Verdict == MaterialVerdict.NeedsCorrection).Select(m => m.Name));
        return unjudged.Length > 0 ? Window(subject, "材料尚未核完", unjudged)
            : lacking.Length > 0 ? Window(subject, "材料需补正，尚未一次性告知", lacking)
            : Window(subject, "材料已核完，等待作出受理决定", "");
    }

    private static Hindrance OfCorrection(ApprovalCase subject)
    {
        Correction correction = subject.OpenCorrection!;
        return new Hindrance(
            "等待申请人补正", TurnOf.Applicant, subject.Subject.ApplicantName, string.Join("；", correction.Points.Select(p => p.Text)),
            correction.ToldAt, RunningClock.ApplicantTime, correction.DueOn);
    }

    private static IEnumerable<Hindrance> OfOpenRows(ApprovalCase subject, DateOnly today)
    {
        foreach (ClockSuspension stop in subject.Suspensions.Where(s => s.IsOpen))
        {
            yield return new Hindrance(
                stop.IsRevision ? "等待申请人修改材料" : $"特别程序未结束：{stop.Kind}",
                stop.IsRevision ? TurnOf.Applicant : TurnOf.Reviewer,
                stop.IsRevision ? subject.Subject.ApplicantName : subject.HandlerName ?? subject.Organ.OrganName,
                stop.Reason, OfficeZone.UtcOf(stop.StartOn, TimeOnly.MinValue),
                stop.StopsStatutory ? RunningClock.Stopped : RunningClock.ApplicantTime, stop.PlannedEndOn);
        }

        foreach (OpinionRequest request in subject.OpinionRequests.Where(o => o.IsOpen))
        {
            yield return new Hindrance(
                request.DueOn < today ? "征求意见已逾期" : "等待征求意见答复", TurnOf.OtherOrgan, request.OrganName, request.Question, request.AskedAt, RunningClock.Decision, request.DueOn);
        }

        foreach (OpinionRequest against in subject.CurrentOpinions.Where(o => o.Conclusion == OpinionConclusion.Disagree))
        {
            yield return new Hindrance(
                "有部门不同意，须协调后再次征求", TurnOf.Reviewer, subject.HandlerName ?? subject.Organ.OrganName, $"{against.OrganName}：{against.Answer}",
                against.ClosedAt ?? against.AskedAt, RunningClock.Decision, subject.Due.PromisedDue);
        }

        if (!subject.HasOpen(OpenRow.Revision))
        {
            foreach (CaseMaterial revised in subject.RevisedMaterials.Where(m => m.Verdict is MaterialVerdict.Pending or MaterialVerdict.NeedsCorrection))
            {
                yield return revised.Verdict == MaterialVerdict.Pending
                    ? Reviewer(subject, "受理后修改的材料等待核对", revised.Name)
                    : Reviewer(subject, "受理后修改的材料不符合，须再次修改", $"{revised.Name}：{revised.VerdictReason}");
            }
        }

        foreach (Hindrance owed in OfOwed(subject, RunningClock.Decision, today))
        {
            yield return owed;
        }
    }

    private static IEnumerable<Hindrance> OfOwed(ApprovalCase subject, RunningClock clock, DateOnly today) =>
        subject.OwedMaterials.Where(o => o.IsOpen).Select(owed => owed.AwaitsVerdict
            ? new Hindrance(
                "容缺材料已补交，等待核对", TurnOf.Reviewer, subject.HandlerName ?? subject.Organ.OrganName, owed.MaterialName,
                OfficeZone.UtcOf(owed.SuppliedOn!.Value, TimeOnly.MinValue), clock, null)
            : new Hindrance(
                owed.IsOverdue(today) ? "容缺材料逾期未补" : "容缺材料待补", TurnOf.Applicant, subject.Subject.ApplicantName,
                owed.ReturnReason is { } reason ? $"{owed.MaterialName}（退回：{reason}）" : owed.MaterialName,
                subject.AcceptedAt ?? Since(subject), clock, owed.DueOn));

    private static IEnumerable<Hindrance> OfReview(ApprovalCase subject, IReadOnlyList<string> openPrerequisites)
    {
        if (subject.OpenRound is { } round)
        {
            yield return new Hindrance(
                $"等待审签：第 {round.Steps.Count + 1} 级（{round.NextTitle.Chinese()}）",
                round.IsAlone ? TurnOf.Reviewer : TurnOf.Approver,
                round.IsAlone ? subject.HandlerName ?? subject.Organ.OrganName : subject.Organ.OrganName,
                round.Proposal == CaseDecision.Grant ? "拟同意" : "拟不同意", round.Steps.Count > 0 ? round.Steps[^1].SignedAt : round.ProposedAt, RunningClock.Decision, subject.Due.PromisedDue);
            yield break;
        }

        foreach (string prerequisite in openPrerequisites)
        {
            yield return Reviewer(subject, "前置事项尚未办结", prerequisite);
        }

        List<ReviewFinding> open = [.. subject.Findings.Where(f => f.Conclusion is null)];
        if (open.Count > 0)
        {
            yield return Reviewer(subject, $"尚有 {open.Count} 项审查要点未审", string.Join("；", open.Select(f => f.Point)));
        }
        else
        {
            string failed = string.Join("；", subject.Findings.Where(f => f.Conclusion == ReviewConclusion.Fails).Select(f => f.Point));
            yield return Reviewer(subject, failed.Length > 0 ? "有审查要点不符合，等待承办人处理" : "审查已完成，等待提请审签", failed);
        }
    }

    private static Hindrance Window(ApprovalCase subject, string gate, string paper) => new(
        gate, TurnOf.Window, "综合窗口", paper, subject.ReceivedAt ?? Since(subject), RunningClock.Acceptance, subject.AcceptanceDue);

    private static Hindrance Reviewer(ApprovalCase subject, string gate, string paper) => new(
        gate, TurnOf.Reviewer, subject.HandlerName ?? $"{subject.Organ.OrganName}{subject.Organ.SectionName}", paper,
        ReviewersSince(subject), RunningClock.Decision, subject.Due.PromisedDue);

    /// <summary>When the case came to the state it is in: what is filled in or judged there does not begin the waiting anew.</summary>
    private static DateTime Since(ApprovalCase subject) =>
        subject.Events.LastOrDefault(e => e.ToState == subject.State && e.FromState != subject.State)?.OccurredAt ?? subject.CreatedAt;

    /// <summary>Since when it is the reviewer's turn: the state, or a later act that gave the case back to them.</summary>
    private static DateTime ReviewersSince(ApprovalCase subject)
    {
        DateTime since = Since(subject);
        return subject.Events
            .Where(e => e.OccurredAt > since
                && e.Action is CaseAction.ReturnProposal or CaseAction.Assign or CaseAction.Reassign or CaseAction.EndSuspension or CaseAction.EndRevision)
            .Select(e => e.OccurredAt).DefaultIfEmpty(since).Max();
    }
}
