namespace ApprovalOffice.Data.Catalogue.Matters;

/// <summary>The words a kind of matter uses for its decisions and documents.</summary>
/// <param name="Granted">The positive outcome, e.g. 准予许可.</param>
/// <param name="Denied">The negative outcome, e.g. 不予许可.</param>
/// <param name="GrantedDocument">Name of the document of a positive outcome without a certificate of its own.</param>
/// <param name="DeniedDocument">Name of the document of a negative outcome.</param>
/// <param name="IsRemediable">Whether reconsideration and action lie against it, so that notices must say so.</param>
public sealed record MatterWords(string Granted, string Denied, string GrantedDocument, string DeniedDocument, bool IsRemediable)
{
    /// <summary>The words of a kind.</summary>
    public static MatterWords Of(MatterKind kind) => kind switch
    {
        MatterKind.AdministrativeLicense => new("准予许可", "不予许可", "准予行政许可决定书", "不予行政许可决定书", IsRemediable: true),
        MatterKind.AdministrativeConfirmation => new("予以确认", "不予确认", "行政确认决定书", "不予确认决定书", IsRemediable: true),
        MatterKind.Filing => new("予以备案", "退回", "备案通知书", "备案退回通知书", IsRemediable: true),
        MatterKind.TechnicalReview or MatterKind.MandatoryAssessment or MatterKind.IntermediaryService =>
            new("通过", "不通过", "审查意见书", "审查不通过意见书", IsRemediable: false),
        MatterKind.UtilityService => new("同意接入", "不同意接入", "接入方案答复书", "不予接入答复书", IsRemediable: false),
        MatterKind.InternalCollaboration => new("反馈同意", "反馈不同意", "协作意见反馈单", "协作意见反馈单", IsRemediable: false),
        MatterKind.AdministrativeLevy => new("核定征收", "不予征收", "缴款通知书", "不予征收通知书", IsRemediable: true),
        MatterKind.OtherAdministrativePower => new("批准", "不予批准", "审批决定书", "不予批准决定书", IsRemediable: true),
        MatterKind.Other => new("同意", "不同意", "办理结果通知书", "办理结果通知书", IsRemediable: false),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
