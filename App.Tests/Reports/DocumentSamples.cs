using ApprovalOffice.Reports.AcceptanceNotices;
using ApprovalOffice.Reports.Certificates;
using ApprovalOffice.Reports.Layout;
using ApprovalOffice.Reports.Notices;

namespace ApprovalOffice.Tests.Reports;

/// <summary>Invented contents of documents; the district codes 9901xx do not exist.</summary>
internal static class DocumentSamples
{
    internal static readonly VerificationMark Verification = new("https://spgl.example.gov.cn/verify/7K3M-9QXD-42HT", "7K3M-9QXD-42HT");

    private static readonly DateTimeOffset MadeAt = new(2026, 10, 22, 9, 30, 0, TimeSpan.FromHours(8));

    internal static AcceptanceNoticeModel Acceptance => new()
    {
        OrganName = "示范市自然资源和规划局",
        Number = "城规许受〔2026〕第0217号",
        CaseNumber = "990102-SX-2-002-20261008-0003",
        ApplicantName = "示范市教育基本建设服务中心",
        MatterName = "建设工程规划许可证核发",
        IsLicence = true,
        LegalBasis = "《中华人民共和国城乡规划法》第四十条、第四十三条",
        ProjectName = "示范市第二实验小学新建工程",
        ProjectCode = "2026-990102-83-01-000217",
        ReceivedOn = new DateOnly(2026, 10, 8),
        AcceptedOn = new DateOnly(2026, 10, 9),
        IsDeemed = false,
        Statutory = new TimeLimit(20, DayUnit.WorkingDay, new DateOnly(2026, 11, 5)),
        Promised = new TimeLimit(3, DayUnit.WorkingDay, new DateOnly(2026, 10, 13)),
        IsCalendarProvisional = false,
        Materials =
        [
            new("建设工程规划许可证申请表", "电子件", 1, string.Empty),
            new("使用土地的有关证明文件", "电子证照", 1, "共享获取"),
            new("经审定的建设工程设计方案（总平面图、单体平立剖面图）", "电子件", 1, string.Empty),
            new("法人授权委托书及经办人身份证明（王㛃）", "电子件", 1, "委托有效期至2026年12月31日"),
        ],
        Contact = "综合窗口3号",
        ContactPhone = "0000-8100001",
        IssuedOn = new DateOnly(2026, 10, 9),
        Verification = Verification,
        MadeAt = MadeAt,
    };

    internal static AcceptanceNoticeModel DeemedAcceptance => Acceptance with
    {
        AcceptedOn = new DateOnly(2026, 10, 8),
        IsDeemed = true,
        IsCalendarProvisional = true,
        IssuedOn = new DateOnly(2026, 10, 20),
    };

    internal static CorrectionNoticeModel Correction => new()
    {
        OrganName = "示范市自然资源和规划局",
        Number = "城规许补〔2026〕第0031号",
        CaseNumber = "990102-SX-2-002-20261008-0003",
        ApplicantName = "示范市教育基本建设服务中心",
        MatterName = "建设工程规划许可证核发",
        IsLicence = true,
        LegalBasis = "《中华人民共和国城乡规划法》第四十条",
        ProjectName = "示范市第二实验小学新建工程",
        ReceivedOn = new DateOnly(2026, 10, 8),
        Points =
        [
            new("经审定的建设工程设计方案", "总平面图未标注2#综合楼与用地红线的距离", "补充标注并由设计单位重新盖章"),
            new("法人授权委托书", "委托期限已于2026年9月30日届满", "提交有效期内的授权委托书"),
            new(string.Empty, "申请书“建设规模”与单体明细表合计不一致", "核对后更正其中一处"),
        ],
        DueOn = new DateOnly(2026, 11, 20),
        Contact = "综合窗口3号",
        ContactPhone = "0000-8100001",
        IssuedOn = new DateOnly(2026, 10, 9),
        Verification = Verification,
        MadeAt = MadeAt,
    };

    internal static RefusalNoticeModel AcceptanceRefusal => new()
    {
        Kind = RefusalKind.Acceptance,
        OrganName = "示范市自然资源和规划局",
        Number = "城规许不受〔2026〕第0004号",
        CaseNumber = "990102-SX-2-002-20261008-0003",
        ApplicantName = "示范市教育基本建设服务中心",
        MatterName = "建设工程规划许可证核发",
        ProjectName = "示范市第二实验小学新建工程",
        ReceivedOn = new DateOnly(2026, 10, 8),
        LegalBasis = "《中华人民共和国行政许可法》第三十二条第一款第（二）项",
        Reasons = ["该项目位于示范高新区规划范围内，规划许可由示范高新区管理委员会规划部门实施。"],
        CompetentOrgan = "示范高新区自然资源和规划局",
        Remedies = new Remedies("示范市人民政府", "示范市城东区人民法院"),
        IssuedOn = new DateOnly(2026, 10, 9),
        Verification = Verification,
        MadeAt = MadeAt,
    };

    internal static RefusalNoticeModel LicenceRefusal => AcceptanceRefusal with
    {
        Kind = RefusalKind.Licence,
        Number = "城规许不〔2026〕第0002号",
        LegalBasis = "《中华人民共和国行政许可法》第三十八条第二款、《中华人民共和国城乡规划法》第四十条",
        Reasons = ["建筑高度超过规划条件：申请26.4米，规划条件不超过24米。", "绿地率低于规划条件：申请28%，规划条件不低于35%。"],
        CompetentOrgan = string.Empty,
        IssuedOn = new DateOnly(2026, 10, 22),
    };

    internal static ConstructionPlanningPermitModel Permit => new()
    {
        Number = "建字第9901022026GG0000123号",
        LegalText = "根据《中华人民共和国土地管理法》《中华人民共和国城乡规划法》和国家有关规定，经审核，本建设工程符合国土空间规划和用途管制要求，颁发此证。",
        IssueAuthority = "示范市自然资源和规划局",
        IssueDate = new DateOnly(2026, 10, 22),
        OwnerName = "示范市教育基本建设服务中心",
        HolderCode = "12990101400127262P",
        ProjectName = "示范市第二实验小学新建工程",
        ProjectCode = "2026-990102-83-01-000217",
        Location = "城东区育才路与明德街交叉口东北侧",
        Scale = "总建筑面积32150.00平方米，其中地上24600.00平方米、地下7550.00平方米；容积率0.86，建筑密度26%，绿地率35%",
        Attachments = "建设工程规划许可附件（单体建筑明细表）；经审定的建设工程设计方案总平面图",
        Notes =
        [
            "一、本证是经自然资源主管部门依法审核，建设工程符合国土空间规划和用途管制要求的法律凭证。",
            "二、未取得本证或不按本证规定进行建设的，均属违法行为。",
            "三、未经发证机关审核同意，本证的各项规定不得随意变更。",
            "四、自然资源主管部门依法有权查验本证，建设单位（个人）有责任提交查验。",
            "五、本证所需附图及附件由发证机关依法确定，与本证具有同等法律效力。",
        ],
        Buildings =
        [
            new("1#教学楼", "教学", 5, 0, 23.7m, 9850m, 0m),
            new("2#综合楼", "实验办公", 5, 0, 21.6m, 7600m, 0m),
            new("3#食堂风雨操场", "食堂、体育", 3, 0, 16.5m, 7150m, 0m),
            new("地下车库", "车库、人防", 0, 1, null, 0m, 7550m),
        ],
        ElectronicId = "1.2.156.3005.2.11100000MB0000000X001.12990101400127262P.GG0000123.001.5",
        Verification = Verification,
        MadeAt = MadeAt,
    };

    /// <summary>That many buildings, so that the annex goes on over pages.</summary>
    internal static ConstructionPlanningPermitModel PermitWithBuildings(int count) => Permit with
    {
        Buildings =
        [
            .. Enumerable.Range(1, count).Select(i => new PlannedBuilding($"{i}#住宅楼", "住宅", 11 + (i % 7), 1, 33.5m + i, 4_000m + (10 * i), 500m)),
        ],
    };
}
