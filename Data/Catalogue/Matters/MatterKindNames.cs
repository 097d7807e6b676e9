namespace ApprovalOffice.Data.Catalogue.Matters;

/// <summary>The Chinese names of the kinds of matters and what follows from a kind alone.</summary>
public static class MatterKindNames
{
    /// <summary>The name as screens show it.</summary>
    public static string Chinese(this MatterKind kind) => kind switch
    {
        MatterKind.AdministrativeLicense => "行政许可",
        MatterKind.AdministrativeConfirmation => "行政确认",
        MatterKind.Filing => "备案",
        MatterKind.TechnicalReview => "技术审查",
        MatterKind.MandatoryAssessment => "强制性评估",
        MatterKind.IntermediaryService => "中介服务",
        MatterKind.UtilityService => "市政公用服务",
        MatterKind.InternalCollaboration => "政府内部协作",
        MatterKind.AdministrativeLevy => "行政征收",
        MatterKind.OtherAdministrativePower => "其他行政权力",
        MatterKind.Other => "其他",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>Whether the licensing law itself binds (行政许可法 art. 2); other kinds only as far as the catalogue says.</summary>
    public static bool IsLicense(this MatterKind kind) => kind == MatterKind.AdministrativeLicense;
}
