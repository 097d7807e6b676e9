using ApprovalOffice.Data.Cases.Review;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Demonstration;

/// <summary>
/// The officials of one district: a clerk at its window, and two who review, a head and a deputy director who sign in its planning bureau.
/// Their account names are those of the city's officials with the district's word behind.
/// </summary>
/// <param name="Code">The district.</param>
/// <param name="Name">Its name.</param>
/// <param name="Word">What stands behind the account names.</param>
/// <param name="Names">The names of the clerk, the two reviewers, the head and the approver.</param>
internal sealed record DemonstrationDistrict(string Code, string Name, string Word, string[] Names)
{
    /// <summary>
    /// All districts with organs of their own. 市本级 has none: the city's officials handle its projects.
    /// </summary>
    public static IReadOnlyList<DemonstrationDistrict> All { get; } =
    [
        new("990102", "城东区", "chengdong", ["尹小棠", "方致和", "姜雨薇", "秦守正", "贺云帆", "田若溪"]),
        new("990103", "城西区", "chengxi", ["苗春燕", "丁浩然", "史文静", "龚大为", "黎明远", "钱家骏"]),
        new("990104", "示范高新区", "gaoxin", ["常乐怡", "白子昂", "孟晓彤", "康振宇", "钟毅成", "唐佳怡"]),
        new("990105", "临江县", "linjiang", ["喻水清", "江长岸", "阮思源", "汪启航", "陶景行", "顾长风"]),
        new("990106", "青山县", "qingshan", ["岳翠微", "林茂松", "柏若谷", "石敬山", "邹远峰", "孔令仪"]),
    ];

    /// <summary>Its officials.</summary>
    public IEnumerable<DemonstrationPerson> People()
    {
        RegionCode region = RegionCode.Parse(Code);
        return
        [
            new($"clerk-{Word}", Names[0], Role.WindowClerk, "ZWZX", 0, $"{Name}综合窗口", region),
            new($"reviewer-{Word}", Names[1], Role.Reviewer, "ZRZY", 0, $"{Name}自规局承办人", region),
            new($"reviewer2-{Word}", Names[2], Role.Reviewer, "ZRZY", 0, $"{Name}自规局承办人", region),
            new($"head-{Word}", Names[3], Role.Approver, "ZRZY", 0, $"{Name}自规局科室负责人", region) { SigningLevel = SigningStepTitle.SectionHead },
            new($"approver-{Word}", Names[4], Role.Approver, "ZRZY", 1, $"{Name}自规局分管领导", region) { SigningLevel = SigningStepTitle.DeputyHead },
            new($"monthly-{Word}", Names[5], Role.MonthlyReporter, "GGB", 0, $"{Name}月报填报员", region),
        ];
    }
}
