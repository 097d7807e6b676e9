using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Cases.Standstill;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Matters;

namespace ApprovalOffice.Data.Cases;

/// <summary>The office's words for the values of a case.</summary>
public static class CaseWords
{
    /// <summary>The state in the words of the matter's kind: a filing is 予以备案, not 准予.</summary>
    public static string Chinese(this CaseState state, MatterKind kind) => state switch
    {
        CaseState.Granted => MatterWords.Of(kind).Granted,
        CaseState.Denied => MatterWords.Of(kind).Denied,
        _ => state.Chinese(),
    };

    /// <summary>An action in the words of the matter's kind.</summary>
    public static string Chinese(this CaseAction action, MatterKind kind) => action switch
    {
        CaseAction.Grant => MatterWords.Of(kind).Granted,
        CaseAction.Deny => MatterWords.Of(kind).Denied,
        _ => CaseTransitions.Of(action).Name,
    };

    /// <summary>How an application came in.</summary>
    public static string Chinese(this IntakeMode mode) => mode switch
    {
        IntakeMode.Window => "窗口受理（代录）",
        IntakeMode.Online => "全程网上申请",
        _ => throw new ArgumentOutOfRangeException(nameof(mode)),
    };

    /// <summary>The window's verdict on a material.</summary>
    public static string Chinese(this MaterialVerdict verdict) => verdict switch
    {
        MaterialVerdict.Pending => "待核",
        MaterialVerdict.Complete => "符合",
        MaterialVerdict.NeedsCorrection => "需补正",
        MaterialVerdict.NotApplicable => "不适用",
        MaterialVerdict.Owed => "容缺后补",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };

    /// <summary>Where a material comes from.</summary>
    public static string Chinese(this MaterialSupply supply) => supply switch
    {
        MaterialSupply.Upload => "申请人提交",
        MaterialSupply.Form => "系统生成",
        MaterialSupply.PriorResult => "免提交（前序成果）",
        MaterialSupply.Shared => "部门共享",
        MaterialSupply.Regional => "免提交（区域评估成果）",
        MaterialSupply.SameMaterial => "免提交（共用材料）",
        _ => throw new ArgumentOutOfRangeException(nameof(supply)),
    };

    /// <summary>How an opinion request ended.</summary>
    public static string Chinese(this OpinionConclusion conclusion) => conclusion switch
    {
        OpinionConclusion.Agree => "同意",
        OpinionConclusion.AgreeWithChanges => "原则同意，需修改",
        OpinionConclusion.Disagree => "不同意",
        OpinionConclusion.NotConcerned => "无关",
        OpinionConclusion.DeemedConsent => "超时默认同意",
        OpinionConclusion.Cancelled => "已撤销",
        _ => throw new ArgumentOutOfRangeException(nameof(conclusion)),
    };

    /// <summary>The status of a certificate.</summary>
    public static string Chinese(this CertificateStatus status) => status switch
    {
        CertificateStatus.Effective => "有效",
        CertificateStatus.Amended => "已变更",
        CertificateStatus.Superseded => "已被替代",
        CertificateStatus.Revoked => "已撤销",
        CertificateStatus.WithdrawnByOrgan => "已撤回",
        CertificateStatus.Cancelled => "已注销",
        CertificateStatus.Lapsed => "已失效",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>What is asked for of a certificate.</summary>
    public static string Chinese(this FollowUpKind kind) => kind switch
    {
        FollowUpKind.Amendment => "变更",
        FollowUpKind.Renewal => "延续",
        FollowUpKind.Reissue => "补证",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>How a result is delivered.</summary>
    public static string Chinese(this DeliveryWay way) => way switch
    {
        DeliveryWay.Online => "网上送达",
        DeliveryWay.Window => "窗口领取",
        DeliveryWay.Post => "邮寄送达",
        _ => throw new ArgumentOutOfRangeException(nameof(way)),
    };

    /// <summary>Whose turn it is.</summary>
    public static string Chinese(this TurnOf turn) => turn switch
    {
        TurnOf.Applicant => "申请人",
        TurnOf.Window => "综合窗口",
        TurnOf.Reviewer => "承办人",
        TurnOf.Approver => "审批负责人",
        TurnOf.OtherOrgan => "被征求意见部门",
        TurnOf.Office => "系统",
        _ => throw new ArgumentOutOfRangeException(nameof(turn)),
    };

    /// <summary>On whose clock the waiting goes.</summary>
    public static string Chinese(this RunningClock clock) => clock switch
    {
        RunningClock.Acceptance => "计入受理期限（五个工作日）",
        RunningClock.Decision => "计入办理时限",
        RunningClock.ApplicantTime => "申请人用时，不计入承诺时限",
        RunningClock.Stopped => "特别程序，不计入办理时限",
        RunningClock.Delivery => "计入送达期限（十个工作日）",
        RunningClock.None => "不计时",
        _ => throw new ArgumentOutOfRangeException(nameof(clock)),
    };
}
