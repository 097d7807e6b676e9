using System.Text.Json.Serialization;

namespace ApprovalOffice.Data.Organs;

/// <summary>What sort of body an organ is (departments.json, <c>kinds</c>).</summary>
public enum OrganKind
{
    /// <summary>行政机关.</summary>
    [JsonStringEnumMemberName("行政机关")]
    AdministrativeOrgan,

    /// <summary>公用企业.</summary>
    [JsonStringEnumMemberName("公用企业")]
    Utility,

    /// <summary>事业单位.</summary>
    [JsonStringEnumMemberName("事业单位")]
    PublicInstitution,

    /// <summary>派出/驻地管理机构.</summary>
    [JsonStringEnumMemberName("派出/驻地管理机构")]
    Agency,

    /// <summary>审图机构.</summary>
    [JsonStringEnumMemberName("审图机构")]
    DrawingReviewBody,

    /// <summary>综合服务机构.</summary>
    [JsonStringEnumMemberName("综合服务机构")]
    ServiceBody,

    /// <summary>议事协调机构.</summary>
    [JsonStringEnumMemberName("议事协调机构")]
    CoordinatingBody,

    /// <summary>乡镇街道.</summary>
    [JsonStringEnumMemberName("乡镇街道")]
    Township,
}
