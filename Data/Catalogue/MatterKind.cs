using System.Text.Json.Serialization;

namespace ApprovalOffice.Data.Catalogue;

/// <summary>事项类型: what sort of act a matter is. Words, remedies and the articles that apply follow from it.</summary>
public enum MatterKind
{
    /// <summary>行政许可: the licensing law binds.</summary>
    [JsonStringEnumMemberName("行政许可")]
    AdministrativeLicense,

    /// <summary>行政确认.</summary>
    [JsonStringEnumMemberName("行政确认")]
    AdministrativeConfirmation,

    /// <summary>备案.</summary>
    [JsonStringEnumMemberName("备案")]
    Filing,

    /// <summary>技术审查.</summary>
    [JsonStringEnumMemberName("技术审查")]
    TechnicalReview,

    /// <summary>强制性评估.</summary>
    [JsonStringEnumMemberName("强制性评估")]
    MandatoryAssessment,

    /// <summary>中介服务.</summary>
    [JsonStringEnumMemberName("中介服务")]
    IntermediaryService,

    /// <summary>市政公用服务.</summary>
    [JsonStringEnumMemberName("市政公用服务")]
    UtilityService,

    /// <summary>政府内部协作.</summary>
    [JsonStringEnumMemberName("政府内部协作")]
    InternalCollaboration,

    /// <summary>行政征收.</summary>
    [JsonStringEnumMemberName("行政征收")]
    AdministrativeLevy,

    /// <summary>其他行政权力.</summary>
    [JsonStringEnumMemberName("其他行政权力")]
    OtherAdministrativePower,

    /// <summary>其他.</summary>
    [JsonStringEnumMemberName("其他")]
    Other,
}
