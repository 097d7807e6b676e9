namespace ApprovalOffice.Data.Organs;

/// <summary>The Chinese names of the kinds of organs.</summary>
public static class OrganKindNames
{
    /// <summary>The name as screens show it.</summary>
    public static string Chinese(this OrganKind kind) => kind switch
    {
        OrganKind.AdministrativeOrgan => "行政机关",
        OrganKind.Utility => "公用企业",
        OrganKind.PublicInstitution => "事业单位",
        OrganKind.Agency => "派出/驻地管理机构",
        OrganKind.DrawingReviewBody => "审图机构",
        OrganKind.ServiceBody => "综合服务机构",
        OrganKind.CoordinatingBody => "议事协调机构",
        OrganKind.Township => "乡镇街道",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
