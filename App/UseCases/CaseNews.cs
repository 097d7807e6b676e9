using ApprovalOffice.App.Features.Cases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Events;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;

namespace ApprovalOffice.App.UseCases;

/// <summary>
/// Who is told of what happened to a case, as one table over its events, so that no use case can forget it. The messages are
/// written with the change and delivered afterwards; a failing channel never blocks a step.
/// </summary>
public sealed class CaseNews(Outbox outbox, TimeProvider clock)
{
    /// <summary>Writes the messages of what happened into the transaction of the change; who is told is read once for all of it.</summary>
    public async Task TellAsync(OfficeDbContext db, IReadOnlyList<(ApprovalCase Case, CaseEvent Happened)> news, CancellationToken ct)
    {
        List<(ApprovalCase Case, CaseEvent Happened, NewsAudience Audience, string Title)> all =
            [.. from one in news from told in Of(one.Case, one.Happened.Action) select (one.Case, one.Happened, told.Audience, told.Title)];
        NewsReaders readers = await NewsReaders.ReadAsync(db, all.ConvertAll(one => (one.Case, one.Happened, one.Audience)), clock.Today(), ct);
        foreach ((ApprovalCase subject, CaseEvent happened, NewsAudience audience, string title) in all)
        {
            NoticeContent content = new(
                title,
                $"{subject.Number?.Value} {subject.Matter.Name}（{subject.Subject.ProjectName}）{(happened.Text is { Length: > 0 } text ? $"：{Shorten(text)}" : "")}",
                CaseUrls.Case(subject.Id));
            foreach (Guid reader in readers.Of(subject, happened, audience).Where(reader => reader != happened.PersonId))
            {
                outbox.Notify(db, $"case:{subject.Id:N}:{happened.Sequence}:{audience}:{reader:N}", reader, content);
            }
        }
    }

    private static IEnumerable<(NewsAudience Audience, string Title)> Of(ApprovalCase subject, CaseAction action) => action switch
    {
        CaseAction.RequestCorrection => [(NewsAudience.Applicant, "请补正申请材料")],
        CaseAction.RefuseAcceptance or CaseAction.RefuseAsNotRequired => [(NewsAudience.Applicant, "申请不予受理")],
        CaseAction.Accept => [(NewsAudience.Applicant, "申请已受理"), (NewsAudience.Reviewers, "有新受理的办件待审查")],
        CaseAction.DeemAccepted => [(NewsAudience.Applicant, "申请视为受理"), (NewsAudience.Reviewers, "有视为受理的办件待审查"), (NewsAudience.Window, "办件逾期未告知，视为受理")],
        CaseAction.Resubmit => [(NewsAudience.Window, "补正材料已提交")],
        CaseAction.TerminateUncorrected => [(NewsAudience.Applicant, "逾期未补正，申请终止办理")],
        CaseAction.WithdrawBeforeAcceptance => [(NewsAudience.TakenInBy, "申请人撤回申请")],
        CaseAction.WithdrawAfterAcceptance => [(NewsAudience.Handler, "申请人撤回申请")],
        CaseAction.BeginSuspension => [(NewsAudience.Applicant, "特别程序开始，暂停计时")],
        CaseAction.BeginRevision => [(NewsAudience.Applicant, "请修改申请材料")],
        CaseAction.EndRevision => [(NewsAudience.Handler, "修改材料已提交")],
        CaseAction.SupplyOwedMaterial => [(NewsAudience.Handler, "容缺材料已补交，待核对"), (NewsAudience.Window, "容缺材料已补交，待核对")],
        CaseAction.JudgeOwedMaterial => [(NewsAudience.Applicant, "容缺材料已核对"), (NewsAudience.Handler, "容缺材料已核对")],
        CaseAction.JudgeRevisedMaterial => [(NewsAudience.Applicant, "修改的材料已核对")],
        CaseAction.Extend => [(NewsAudience.Applicant, "审批期限延长")],
        CaseAction.AskOpinion => [(NewsAudience.Consulted, "请反馈意见")],
        CaseAction.AnswerOpinion or CaseAction.DeemConsent => [(NewsAudience.Handler, "征求意见已有答复")],
        CaseAction.CancelOpinion => [(NewsAudience.Consulted, "征求意见已撤销，无需答复")],
        CaseAction.CallVisit => [(NewsAudience.Applicant, "联合验收现场核验时间已约定")],
        CaseAction.OrderRectification => [(NewsAudience.Applicant, "请按整改通知书整改")],
        CaseAction.ConcludeUnits => [(NewsAudience.Applicant, "单位工程竣工联合验收意见已出具")],
        CaseAction.InformOfHearing => [(NewsAudience.Applicant, "您有权申请听证")],
        CaseAction.RequestHearing => [(NewsAudience.Handler, "已申请听证")],
        CaseAction.InformThirdParty => [(NewsAudience.Applicant, "已告知利害关系人，您可以陈述申辩")],
        CaseAction.RecordStatement => [(NewsAudience.Handler, "收到陈述申辩意见")],
        CaseAction.VerifyCommitment => [(NewsAudience.Applicant, subject.Commitments.Any(c => c.Kept == false) ? "承诺核查未通过" : "承诺核查已完成")],
        CaseAction.RestoreCredit => [(NewsAudience.Applicant, "信用已修复，可以重新选择告知承诺")],
        CaseAction.RecordPayment => [(NewsAudience.Applicant, "缴款已到账")],
        CaseAction.Assign => [(NewsAudience.Handler, "办件已分给您承办")],
        CaseAction.Reassign => [(NewsAudience.Handler, "办件已转由您承办")],
        CaseAction.ProposeDecision or CaseAction.Endorse when subject.OpenRound is { IsAlone: true } => [],
        CaseAction.ProposeDecision or CaseAction.Endorse => [(NewsAudience.Approvers, "有办件待审签")],
        CaseAction.ReturnProposal => [(NewsAudience.Handler, "审签退回")],
        CaseAction.Grant or CaseAction.Deny => [(NewsAudience.Applicant, "办件已作出决定"), (NewsAudience.Handler, "办件已作出决定")],
        CaseAction.DeemRenewed => [(NewsAudience.Applicant, "有效期届满前未作决定，视为准予延续"), (NewsAudience.Handler, "逾期未作决定，视为准予延续"), (NewsAudience.Reviewers, "有延续申请逾期未作决定，视为准予")],
        CaseAction.Issue => [(NewsAudience.Applicant, "结果文书已制作完成"), (NewsAudience.Window, "结果文书待送达")],
        CaseAction.Revoke or CaseAction.WithdrawByOrgan or CaseAction.Cancel => [(NewsAudience.Applicant, "办理结果状态已变更")],
        _ => [],
    };

    private static string Shorten(string text) => text.Length <= 120 ? text : string.Concat(text.AsSpan(0, 119), "…");
}
