namespace ApprovalOffice.Data.Cases.Flow;

/// <summary>
/// Everything that can be done to a case. What each needs, allows and leaves behind stands in one place:
/// <see cref="CaseTransitions"/>.
/// </summary>
public enum CaseAction
{
    /// <summary>提交申请.</summary>
    Submit,

    /// <summary>放弃草稿.</summary>
    DiscardDraft,

    /// <summary>收件.</summary>
    Receive,

    /// <summary>一次性告知补正.</summary>
    RequestCorrection,

    /// <summary>提交补正.</summary>
    Resubmit,

    /// <summary>不予受理：依法不需要办理.</summary>
    RefuseAsNotRequired,

    /// <summary>不予受理：不属于本机关职权或其他情形.</summary>
    RefuseAcceptance,

    /// <summary>受理.</summary>
    Accept,

    /// <summary>视为受理：五个工作日内未告知.</summary>
    DeemAccepted,

    /// <summary>逾期未补正终止.</summary>
    TerminateUncorrected,

    /// <summary>受理前撤回申请.</summary>
    WithdrawBeforeAcceptance,

    /// <summary>受理后撤回申请.</summary>
    WithdrawAfterAcceptance,

    /// <summary>开始审查.</summary>
    StartReview,

    /// <summary>分办：指定承办人.</summary>
    Assign,

    /// <summary>转办：另行指定承办科室或人员.</summary>
    Reassign,

    /// <summary>特别程序开始.</summary>
    BeginSuspension,

    /// <summary>特别程序结束.</summary>
    EndSuspension,

    /// <summary>受理后材料修改开始.</summary>
    BeginRevision,

    /// <summary>受理后材料修改完成.</summary>
    EndRevision,

    /// <summary>征求意见.</summary>
    AskOpinion,

    /// <summary>反馈意见.</summary>
    AnswerOpinion,

    /// <summary>撤销征求意见.</summary>
    CancelOpinion,

    /// <summary>超时默认同意.</summary>
    DeemConsent,

    /// <summary>延长审批期限.</summary>
    Extend,

    /// <summary>现场核查.</summary>
    InspectSite,

    /// <summary>联合验收：通知现场核验.</summary>
    CallVisit,

    /// <summary>联合验收：通知整改.</summary>
    OrderRectification,

    /// <summary>联合验收：出具单位工程验收意见.</summary>
    ConcludeUnits,

    /// <summary>告知听证权利.</summary>
    InformOfHearing,

    /// <summary>申请听证.</summary>
    RequestHearing,

    /// <summary>告知利害关系人.</summary>
    InformThirdParty,

    /// <summary>陈述申辩.</summary>
    RecordStatement,

    /// <summary>举行听证：决定之后，撤销之前.</summary>
    HoldHearing,

    /// <summary>转报上级机关.</summary>
    ReportUpward,

    /// <summary>容缺材料补齐.</summary>
    SupplyOwedMaterial,

    /// <summary>容缺材料核对.</summary>
    JudgeOwedMaterial,

    /// <summary>修改材料核对.</summary>
    JudgeRevisedMaterial,

    /// <summary>告知承诺核查.</summary>
    VerifyCommitment,

    /// <summary>信用修复：未履行的承诺已经纠正.</summary>
    RestoreCredit,

    /// <summary>提请审签.</summary>
    ProposeDecision,

    /// <summary>审签同意（非末级）.</summary>
    Endorse,

    /// <summary>审签退回.</summary>
    ReturnProposal,

    /// <summary>准予.</summary>
    Grant,

    /// <summary>视为准予延续：有效期届满前未作决定.</summary>
    DeemRenewed,

    /// <summary>不予.</summary>
    Deny,

    /// <summary>登记到账：行政征收的缴款已收到.</summary>
    RecordPayment,

    /// <summary>登记接入：市政公用服务按方案接通.</summary>
    Connect,

    /// <summary>出证：结果文书已制作.</summary>
    Issue,

    /// <summary>送达.</summary>
    Deliver,

    /// <summary>送达不予受理、终止办理的文书.</summary>
    DeliverNotice,

    /// <summary>归档.</summary>
    Archive,

    /// <summary>撤销决定（行政许可法第六十九条）.</summary>
    Revoke,

    /// <summary>机关撤回（行政许可法第八条）.</summary>
    WithdrawByOrgan,

    /// <summary>注销（行政许可法第七十条）.</summary>
    Cancel,
}
