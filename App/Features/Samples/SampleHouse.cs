using ApprovalOffice.Reports.Layout;
using ApprovalOffice.Reports.Notices;

namespace ApprovalOffice.App.Features.Samples;

/// <summary>The invented project of the samples; the district codes 9901xx do not exist.</summary>
internal static class SampleHouse
{
    public const string Organ = "示范市自然资源和规划局";
    public const string Owner = "示范市教育基本建设服务中心";
    public const string OwnerCode = "12990101400127262P";
    public const string Project = "示范市第二实验小学新建工程";
    public const string ProjectCode = "2026-990102-83-01-000217";
    public const string CaseNumber = "990102-ZRZY-2026-000003";
    public const string Matter = "建设工程规划许可证核发";
    public const string LegalBasis = "《中华人民共和国城乡规划法》第四十条";
    public const string Address = "城东区育才路与明德街交叉口东北侧";

    public static readonly VerificationMark Mark = new("https://spgl.example.gov.cn/verify/SAMPLE00SAMPLE00SAMP", "SAMPLE00SAMPLE00SAMP") { Remark = "样张：内容均为虚构，不具有法律效力" };
    public static readonly DateTimeOffset MadeAt = new(2026, 10, 22, 9, 30, 0, TimeSpan.FromHours(8));
    public static readonly DateOnly Received = new(2026, 10, 8);
    public static readonly DateOnly Accepted = new(2026, 10, 9);
    public static readonly DateOnly Issued = new(2026, 10, 22);
    public static readonly Remedies Remedies = new("示范市人民政府", "有管辖权的人民法院");

    public static NoticeHead Head(string word) => new()
    {
        OrganName = Organ,
        Number = $"示自规{word}〔2026〕31号",
        CaseNumber = CaseNumber,
        ApplicantName = Owner,
        MatterName = Matter,
        IsLicence = true,
        LegalBasis = LegalBasis,
        ProjectName = Project,
        ReceivedOn = Received,
        AcceptedOn = Accepted,
        Contact = "建筑工程管理科",
        ContactPhone = "0000-8100001",
        IssuedOn = Issued,
        Verification = Mark,
        MadeAt = MadeAt,
    };
}
