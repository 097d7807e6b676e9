using static ApprovalOffice.Data.Cases.Flow.CaseAction;
using static ApprovalOffice.Data.Cases.Flow.CaseActor;
using static ApprovalOffice.Data.Cases.Flow.CaseState;

namespace ApprovalOffice.Data.Cases.Flow;

/// <summary>
/// The one table of what can happen to a case. Buttons, authorisation, notices, national events and tests all read it;
/// nothing else changes the state of a case.
/// </summary>
public static class CaseTransitions
{
    private static readonly CaseState[] Decided = [Granted, Issued, Delivered, Archived];

    /// <summary>Every transition, in the order in which a case meets them.</summary>
    public static readonly IReadOnlyList<CaseTransition> All =
    [
        // Intake
        Row(Submit, "提交申请", [Draft], Submitted, Applicant | WindowClerk,
            clock: ClockEffect.AcceptancePeriodBegins, national: [NationalCode.TakenIn], source: "行政许可法第二十九条"),
        Row(DiscardDraft, "放弃草稿", [Draft], Withdrawn, Applicant | WindowClerk, source: "办公室规则"),
        Row(Receive, "收件", [Submitted], Received, WindowClerk | CaseActor.Office,
            notice: NoticeKind.IntakeReceipt, source: "行政许可法第三十二条"),
        Row(RequestCorrection, "一次性告知补正", [Submitted, Received], CorrectionRequested, WindowClerk,
            Carries.Points | Carries.DueDate, forbids: [OpenRow.Correction], notice: NoticeKind.Correction,
            clock: ClockEffect.AcceptancePeriodEnds, national: [NationalCode.CorrectionBegun], source: "行政许可法第三十二条第一款第四项"),
        Row(Resubmit, "提交补正", [CorrectionRequested], Received, Applicant | WindowClerk,
            requires: [OpenRow.Correction], clock: ClockEffect.AcceptancePeriodBegins,
            national: [NationalCode.CorrectionEnded], source: "行政许可法第三十二条"),
        Row(RefuseAsNotRequired, "不予受理（依法不需办理）", [Submitted, Received], AcceptanceRefused, WindowClerk,
            Carries.Reason | Carries.Remedies, notice: NoticeKind.AcceptanceRefusal,
            clock: ClockEffect.Stops, national: [NationalCode.NotRequired], source: "行政许可法第三十二条第一款第一项"),
        Row(RefuseAcceptance, "不予受理", [Submitted, Received], AcceptanceRefused, WindowClerk,
            Carries.Reason | Carries.Remedies, notice: NoticeKind.AcceptanceRefusal,
            clock: ClockEffect.Stops, national: [NationalCode.AcceptanceRefused], source: "行政许可法第三十二条第一款第二项"),
        Row(Accept, "受理", [Received], Accepted, WindowClerk | CaseActor.Office,
            notice: NoticeKind.Acceptance, clock: ClockEffect.DecisionPeriodBegins,
            national: [NationalCode.Accepted, NationalCode.DepartmentBegan], source: "行政许可法第三十二条第一款第五项"),
        Row(DeemAccepted, "视为受理", [Submitted, Received], Accepted, CaseActor.Office,
            notice: NoticeKind.Acceptance, clock: ClockEffect.DecisionPeriodBegins,
            national: [NationalCode.Accepted, NationalCode.DepartmentBegan], source: "行政许可法第三十二条第一款第四项"),
        Row(TerminateUncorrected, "逾期未补正终止", [CorrectionRequested], Terminated, WindowClerk | CaseActor.Office,
            requires: [OpenRow.Correction], notice: NoticeKind.Termination, clock: ClockEffect.Stops,
            national: [NationalCode.TakenBack], source: "rules §2；国标链条规则"),
        Row(WithdrawBeforeAcceptance, "撤回申请", [Submitted, Received, CorrectionRequested], Withdrawn, Applicant | WindowClerk,
            Carries.Reason, clock: ClockEffect.Stops, national: [NationalCode.TakenBack], source: "国标 BLZT 2"),
        Row(WithdrawAfterAcceptance, "撤回申请", [Accepted, UnderReview], Withdrawn, Applicant | WindowClerk,
            Carries.Reason, clock: ClockEffect.Stops, national: [NationalCode.Withdrawn], source: "国标 BLZT 14"),

        // Review
        Row(StartReview, "开始审查", [Accepted], UnderReview, Reviewer, source: "行政许可法第三十四条"),
        Row(Assign, "分办", [Accepted], null, Approver | LeadCoordinator, source: "办公室规则"),
        Row(Reassign, "转办", [Accepted, UnderReview], null, Approver | LeadCoordinator,
            Carries.Reason, forbids: [OpenRow.SigningRound], source: "办公室规则"),
        Row(BeginSuspension, "特别程序开始", [Accepted, UnderReview], null, Reviewer | CaseActor.Office,
            Carries.Reason | Carries.DueDate | Carries.LegalGround, forbids: [OpenRow.SigningRound],
            notice: NoticeKind.SpecialProcedure, clock: ClockEffect.Suspends,
            national: [NationalCode.SpecialProcedureBegun], source: "行政许可法第四十五条"),
        Row(EndSuspension, "特别程序结束", [Accepted, UnderReview], null, Reviewer | CaseActor.Office,
            requires: [OpenRow.Suspension], clock: ClockEffect.Resumes,
            national: [NationalCode.SpecialProcedureEnded], source: "行政许可法第四十五条"),
        Row(BeginRevision, "材料修改开始", [Accepted, UnderReview], null, Reviewer,
            Carries.Reason | Carries.Points | Carries.DueDate | Carries.Consent,
            forbids: [OpenRow.Revision, OpenRow.SigningRound], notice: NoticeKind.Revision,
            clock: ClockEffect.Suspends, national: [NationalCode.CorrectionBegun], source: "rules §3"),
        Row(EndRevision, "提交修改材料", [Accepted, UnderReview], null, Applicant | WindowClerk | Reviewer,
            requires: [OpenRow.Revision], clock: ClockEffect.Resumes,
            national: [NationalCode.CorrectionEnded], source: "rules §3"),
        Row(JudgeRevisedMaterial, "修改材料核对", [Accepted, UnderReview], null, Reviewer,
            requires: [OpenRow.RevisedMaterial], forbids: [OpenRow.Revision, OpenRow.SigningRound], source: "rules §3"),
        Row(AskOpinion, "征求意见", [Accepted, UnderReview], null, Reviewer | LeadCoordinator | StageLead,
            Carries.Organ | Carries.DueDate, forbids: [OpenRow.SigningRound], notice: NoticeKind.OpinionLetter, source: "rules §4"),
        Row(AnswerOpinion, "反馈意见", [Accepted, UnderReview], null, ConsultedOrgan,
            Carries.Opinion, requires: [OpenRow.OpinionRequest], source: "rules §4"),
        Row(CancelOpinion, "撤销征求意见", [Accepted, UnderReview], null, Reviewer | LeadCoordinator | StageLead,
            Carries.Reason, requires: [OpenRow.OpinionRequest], source: "rules §4"),
        Row(DeemConsent, "超时默认同意", [Accepted, UnderReview], null, CaseActor.Office,
            requires: [OpenRow.OpinionRequest], source: "rules §4"),
        Row(Extend, "延长审批期限", [Accepted, UnderReview], null, Approver,
            Carries.Reason, forbids: [OpenRow.Extension], notice: NoticeKind.Extension,
            clock: ClockEffect.Extends, source: "行政许可法第四十二条"),
        Row(InspectSite, "现场核查", [Accepted, UnderReview], null, Reviewer,
            Carries.TwoOfficers | Carries.Opinion, source: "行政许可法第三十四条第三款"),
        Row(CallVisit, "通知现场核验", [Accepted, UnderReview], null, CaseActor.Office,
            Carries.Opinion, notice: NoticeKind.AcceptanceVisit, source: "rules §4 联合验收"),
        Row(OrderRectification, "通知整改", [Accepted, UnderReview], null, CaseActor.Office,
            Carries.Opinion, notice: NoticeKind.Rectification, source: "rules §4 联合验收；目录 SX-4-009"),
        Row(ConcludeUnits, "出具单位工程验收意见", [Accepted, UnderReview], null, CaseActor.Office,
            Carries.Opinion, notice: NoticeKind.UnitAcceptance, source: "rules §4 单体先行；目录 COM-08"),
        Row(InformOfHearing, "告知听证权利", [Accepted, UnderReview, .. Decided], null, Reviewer,
            Carries.Reason, notice: NoticeKind.Hearing, source: "行政许可法第四十六条、第四十七条"),
        Row(RequestHearing, "申请听证", [Accepted, UnderReview, .. Decided], null, Applicant | Reviewer,
            source: "行政许可法第四十七条"),
        Row(InformThirdParty, "告知利害关系人", [Accepted, UnderReview], null, Reviewer,
            Carries.Opinion, source: "行政许可法第三十六条"),
        Row(RecordStatement, "陈述申辩", [Accepted, UnderReview, .. Decided], null, Applicant | Reviewer,
            Carries.Opinion, source: "行政许可法第三十六条"),
        Row(HoldHearing, "举行听证", Decided, null, Reviewer,
            Carries.Opinion, source: "行政许可法第四十八条、第六十九条"),
        Row(ReportUpward, "转报上级机关", [UnderReview], null, Approver,
            Carries.Organ | Carries.Opinion, forbids: [OpenRow.Suspension, OpenRow.Revision, OpenRow.OpinionRequest],
            source: "行政许可法第四十三条"),
        Row(SupplyOwedMaterial, "容缺材料补齐", [Accepted, UnderReview, Granted, Issued, Delivered], null, Applicant | WindowClerk,
            requires: [OpenRow.OwedMaterial], source: "rules §2"),
        Row(JudgeOwedMaterial, "容缺材料核对", [Accepted, UnderReview, Granted, Issued, Delivered], null, WindowClerk | Reviewer,
            requires: [OpenRow.SuppliedMaterial], source: "rules §2"),
        Row(VerifyCommitment, "承诺核查", [Accepted, UnderReview, .. Decided], null, Reviewer,
            Carries.Opinion, requires: [OpenRow.Commitment], source: "rules §5"),
        Row(RestoreCredit, "信用修复", [Accepted, UnderReview, .. Decided, Denied, Withdrawn, Terminated], null, Approver,
            Carries.Reason, requires: [OpenRow.BrokenPromise], source: "rules §5"),

        // Decision
        Row(ProposeDecision, "提请审签", [UnderReview], null, Reviewer,
            Carries.Opinion,
            forbids: [OpenRow.SigningRound, OpenRow.Suspension, OpenRow.Revision, OpenRow.OpinionRequest],
            source: "rules §2 审签链"),
        Row(Endorse, "审签同意", [UnderReview], null, Approver,
            requires: [OpenRow.SigningRound], source: "rules §2 审签链"),
        Row(ReturnProposal, "退回承办人", [UnderReview], null, Approver,
            Carries.Reason, requires: [OpenRow.SigningRound], source: "rules §2 审签链", alone: Reviewer | Approver),
        Row(Grant, "准予", [UnderReview], Granted, Approver,
            requires: [OpenRow.SigningRound],
            forbids: [OpenRow.Suspension, OpenRow.Revision, OpenRow.OpinionRequest],
            notice: NoticeKind.Grant, clock: ClockEffect.Stops, national: [NationalCode.ClosedPassed], source: "行政许可法第三十八条第一款", alone: Reviewer),
        Row(Deny, "不予", [UnderReview], Denied, Approver,
            Carries.Reason | Carries.Remedies, requires: [OpenRow.SigningRound],
            forbids: [OpenRow.Suspension, OpenRow.Revision, OpenRow.OpinionRequest],
            notice: NoticeKind.Denial, clock: ClockEffect.Stops, national: [NationalCode.ClosedNotPassed],
            source: "行政许可法第三十八条第二款", alone: Reviewer),

        Row(DeemRenewed, "视为准予延续", [Accepted, UnderReview], Granted, CaseActor.Office,
            requires: [OpenRow.Renewal], notice: NoticeKind.Grant, clock: ClockEffect.Stops,
            national: [NationalCode.ClosedPassed], source: "行政许可法第五十条第二款"),

        // Result
        Row(RecordPayment, "登记到账", [Granted], null, WindowClerk | Reviewer,
            Carries.PaymentReceipt, requires: [OpenRow.Payment], notice: NoticeKind.PaymentReceipt,
            source: "rules §1 行政征收：核定、缴款通知、到账"),
        Row(Connect, "登记接入", [Granted, Issued, Delivered], null, Reviewer,
            Carries.Opinion, requires: [OpenRow.Connection], source: "rules §1 市政公用服务：受理、方案、接入"),
        Row(Issue, "出证", [Granted], Issued, CaseActor.Office, forbids: [OpenRow.Payment], source: "行政许可法第三十九条、第四十四条"),
        Row(Deliver, "送达", [Issued, Denied], Delivered, WindowClerk,
            Carries.DeliveryReceipt, notice: NoticeKind.DeliveryReceipt, source: "行政许可法第四十四条"),
        Row(DeliverNotice, "送达文书", [AcceptanceRefused, Terminated], null, WindowClerk,
            Carries.DeliveryReceipt, notice: NoticeKind.DeliveryReceipt, source: "行政许可法第三十二条第二款"),
        Row(Archive, "归档", [Delivered, AcceptanceRefused, Withdrawn, Terminated], Archived,
            Reviewer | WindowClerk | CaseActor.Office, forbids: [OpenRow.OwedMaterial, OpenRow.Commitment, OpenRow.Payment, OpenRow.Connection],
            source: "rules §9"),
        Row(Revoke, "撤销", Decided, null, Approver,
            Carries.Reason | Carries.LegalGround | Carries.Remedies | Carries.Statement, notice: NoticeKind.Revocation,
            national: [NationalCode.Revoked], source: "行政许可法第六十九条"),
        Row(WithdrawByOrgan, "机关撤回", Decided, null, Approver,
            Carries.Reason | Carries.LegalGround | Carries.Remedies | Carries.Compensation, notice: NoticeKind.OrganWithdrawal, source: "行政许可法第八条"),
        Row(Cancel, "注销", Decided, null, Approver,
            Carries.Reason | Carries.LegalGround, notice: NoticeKind.Cancellation, source: "行政许可法第七十条"),
    ];

    private static readonly Dictionary<CaseAction, CaseTransition> ByAction = All.ToDictionary(t => t.Action);

    /// <summary>The row of an action; each action has exactly one.</summary>
    public static CaseTransition Of(CaseAction action) => ByAction[action];

    /// <summary>What the given capacities may do in a state, regardless of open rows.</summary>
    public static IEnumerable<CaseTransition> From(CaseState state, CaseActor capacities) =>
        All.Where(t => t.From.Contains(state) && ((t.By | t.Alone) & capacities) != CaseActor.None);

    private static CaseTransition Row(
        CaseAction action,
        string name,
        CaseState[] from,
        CaseState? to,
        CaseActor by,
        Carries carries = Carries.Nothing,
        OpenRow[]? requires = null,
        OpenRow[]? forbids = null,
        NoticeKind? notice = null,
        ClockEffect clock = ClockEffect.None,
        NationalCode[]? national = null,
        string source = "",
        CaseActor alone = CaseActor.None) =>
        new(action, name, new HashSet<CaseState>(from), to, by, carries, requires ?? [], forbids ?? [], notice, clock,
            national ?? [], source) { Alone = alone };
}
