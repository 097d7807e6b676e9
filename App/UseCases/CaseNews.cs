using ApprovalOffice.App.Features.Cases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Events;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.UseCases;

/// <summary>
/// Who is told of what happened to a case, as one table over its events, so that no use case can forget it. The messages are
/// written with the change and delivered afterwards; a failing channel never blocks a step.
/// </summary>
public sealed class CaseNews(Outbox outbox, TimeProvider clock)
{
    /// <summary>Writes the messages of one event into the transaction of the change.</summary>
    public async Task TellAsync(OfficeDbContext db, ApprovalCase subject, CaseEvent happened, CancellationToken ct)
    {
        foreach ((Audience audience, string title) in Of(subject, happened.Action))
        {
            NoticeContent content = new(
                title,
                $"{subject.Number?.Value} {subject.Matter.Name}（{subject.Subject.ProjectName}）{(happened.Text is { Length: > 0 } text ? $"：{Shorten(text)}" : "")}",
                CaseUrls.Case(subject.Id));
            foreach (Guid receiver in await ReceiversAsync(db, subject, happened, audience, ct))
            {
                if (receiver != happened.PersonId)
                {
                    outbox.Notify(db, $"case:{subject.Id:N}:{happened.Sequence}:{audience}:{receiver:N}", receiver, content);
                }
            }
        }
    }

    private static IEnumerable<(Audience Audience, string Title)> Of(ApprovalCase subject, CaseAction action) => action switch
    {
        CaseAction.RequestCorrection => [(Audience.Applicant, "请补正申请材料")],
        CaseAction.RefuseAcceptance or CaseAction.RefuseAsNotRequired => [(Audience.Applicant, "申请不予受理")],
        CaseAction.Accept => [(Audience.Applicant, "申请已受理"), (Audience.Reviewers, "有新受理的办件待审查")],
        CaseAction.DeemAccepted => [(Audience.Applicant, "申请视为受理"), (Audience.Reviewers, "有视为受理的办件待审查"), (Audience.Window, "办件逾期未告知，视为受理")],
        CaseAction.Resubmit => [(Audience.Window, "补正材料已提交")],
        CaseAction.TerminateUncorrected => [(Audience.Applicant, "逾期未补正，申请终止办理")],
        CaseAction.WithdrawBeforeAcceptance => [(Audience.TakenInBy, "申请人撤回申请")],
        CaseAction.WithdrawAfterAcceptance => [(Audience.Handler, "申请人撤回申请")],
        CaseAction.BeginSuspension => [(Audience.Applicant, "特别程序开始，暂停计时")],
        CaseAction.BeginRevision => [(Audience.Applicant, "请修改申请材料")],
        CaseAction.EndRevision => [(Audience.Handler, "修改材料已提交")],
        CaseAction.SupplyOwedMaterial => [(Audience.Handler, "容缺材料已补交，待核对"), (Audience.Window, "容缺材料已补交，待核对")],
        CaseAction.JudgeOwedMaterial => [(Audience.Applicant, "容缺材料已核对"), (Audience.Handler, "容缺材料已核对")],
        CaseAction.JudgeRevisedMaterial => [(Audience.Applicant, "修改的材料已核对")],
        CaseAction.Extend => [(Audience.Applicant, "审批期限延长")],
        CaseAction.AskOpinion => [(Audience.Consulted, "请反馈意见")],
        CaseAction.AnswerOpinion or CaseAction.DeemConsent => [(Audience.Handler, "征求意见已有答复")],
        CaseAction.CancelOpinion => [(Audience.Consulted, "征求意见已撤销，无需答复")],
        CaseAction.InformOfHearing => [(Audience.Applicant, "您有权申请听证")],
        CaseAction.RequestHearing => [(Audience.Handler, "已申请听证")],
        CaseAction.InformThirdParty => [(Audience.Applicant, "已告知利害关系人，您可以陈述申辩")],
        CaseAction.RecordStatement => [(Audience.Handler, "收到陈述申辩意见")],
        CaseAction.VerifyCommitment => [(Audience.Applicant, subject.Commitments.Any(c => c.Kept == false) ? "承诺核查未通过" : "承诺核查已完成")],
        CaseAction.RestoreCredit => [(Audience.Applicant, "信用已修复，可以重新选择告知承诺")],
        CaseAction.RecordPayment => [(Audience.Applicant, "缴款已到账")],
        CaseAction.Assign => [(Audience.Handler, "办件已分给您承办")],
        CaseAction.Reassign => [(Audience.Handler, "办件已转由您承办")],
        CaseAction.ProposeDecision or CaseAction.Endorse when subject.OpenRound is { IsAlone: true } => [],
        CaseAction.ProposeDecision or CaseAction.Endorse => [(Audience.Approvers, "有办件待审签")],
        CaseAction.ReturnProposal => [(Audience.Handler, "审签退回")],
        CaseAction.Grant or CaseAction.Deny => [(Audience.Applicant, "办件已作出决定"), (Audience.Handler, "办件已作出决定")],
        CaseAction.DeemRenewed => [(Audience.Applicant, "有效期届满前未作决定，视为准予延续"), (Audience.Handler, "逾期未作决定，视为准予延续"), (Audience.Reviewers, "有延续申请逾期未作决定，视为准予")],
        CaseAction.Issue => [(Audience.Applicant, "结果文书已制作完成"), (Audience.Window, "结果文书待送达")],
        CaseAction.Revoke or CaseAction.WithdrawByOrgan or CaseAction.Cancel => [(Audience.Applicant, "办理结果状态已变更")],
        _ => [],
    };

    private static string Shorten(string text) => text.Length <= 120 ? text : string.Concat(text.AsSpan(0, 119), "…");

    private async Task<List<Guid>> ReceiversAsync(OfficeDbContext db, ApprovalCase subject, CaseEvent happened, Audience audience, CancellationToken ct)
    {
        DateOnly today = clock.Today();
        return audience switch
        {
            Audience.Applicant => await db.Set<ApplicantMember>()
                .Where(m => m.ApplicantId == subject.Subject.ApplicantId && m.From <= today && m.To >= today && (m.RevokedOn == null || m.RevokedOn > today))
                .Select(m => m.PersonId).Distinct().ToListAsync(ct),
            Audience.Handler => subject.HandlerId is { } handler ? [handler] : [],
            Audience.TakenInBy => subject.Events.LastOrDefault(e => e.Action is CaseAction.Receive or CaseAction.RequestCorrection)?.PersonId is { } taker ? [taker] : [],
            Audience.Window => subject.CreatedBy is { } clerk && subject.IntakeMode == IntakeMode.Window ? [clerk] : [],
            Audience.Reviewers => await HoldersAsync(db, RoleNames.Reviewing, [subject.Organ.OrganId], today, ct),
            Audience.Approvers => await HoldersAsync(db, RoleNames.Deciding, [subject.Organ.OrganId], today, ct),
            Audience.Consulted => await HoldersAsync(
                db, RoleNames.Reviewing,
                [.. subject.OpinionRequests.Where(o => o.AskedAt == happened.OccurredAt || o.ClosedAt == happened.OccurredAt).Select(o => o.OrganId)], today, ct),
            _ => throw new ArgumentOutOfRangeException(nameof(audience)),
        };
    }

    private static Task<List<Guid>> HoldersAsync(OfficeDbContext db, IReadOnlyList<Role> roles, List<Guid> organs, DateOnly today, CancellationToken ct) =>
        db.Set<RoleAssignment>()
            .Where(a => roles.Contains(a.Role) && a.OrganId != null && organs.Contains(a.OrganId.Value) && a.From <= today && (a.To == null || a.To >= today))
            .Select(a => a.PersonId).Distinct().ToListAsync(ct);

    private enum Audience
    {
        Applicant,
        Window,
        TakenInBy,
        Handler,
        Reviewers,
        Approvers,
        Consulted,
    }
}
