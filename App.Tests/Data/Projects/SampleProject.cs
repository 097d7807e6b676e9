using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Values;
using Microsoft.Extensions.Time.Testing;

namespace ApprovalOffice.Tests.Data.Projects;

/// <summary>A school as in the demonstration data, to be varied by <c>with</c>.</summary>
internal static class SampleProject
{
    public static readonly FakeTimeProvider Clock = new(new DateTimeOffset(2026, 9, 24, 1, 0, 0, TimeSpan.Zero));

    public static readonly ProjectCode Code = ProjectCode.Parse("2026-990102-83-01-000217");

    public static ProjectParticulars Particulars { get; } = new()
    {
        Name = "示范市第二实验小学新建工程",
        SiteRegion = RegionCode.Parse("990102"),
        Address = "城东区育才路与明德街交叉口东北侧",
        Investment = Money.FromWan(16850),
        LandArea = 28600,
        FloorArea = 32150,
        PlannedStart = new DateOnly(2026, 11, 1),
        PlannedEnd = new DateOnly(2028, 8, 1),
        Dimensions = new ProjectDimensions
        {
            InvestCategory = "GOV", ProjectType = "EDU", Scale = "M", Complexity = "GENERAL",
            Risk = "MEDIUM", Location = "GENERAL", LandMode = "ALLOCATED", Nature = "NEW",
        },
        Facts = FactSet.Empty.With("needNewLand", true).With("eiaClass", "EXEMPT"),
        Attributes = FactSet.Empty.With("height", 23.7m),
        ThemeCode = "ZT-15",
        IndustryCode = "P8321",
        ScaleText = "36班小学，总建筑面积32150平方米",
    };

    public static UnitParticulars Unit { get; } = new()
    {
        Name = "1#教学楼", Use = "教学", Structure = "框架结构", StoreysAbove = 5, StoreysBelow = 0, Height = 23.7m, AreaAbove = 9850, AreaBelow = 0,
    };

    public static Applicant Owner() => Applicant.LegalPerson(
        CreditCode.Parse("12990101400127262P"),
        new ApplicantParticulars
        {
            Name = "示范市教育基本建设服务中心",
            Representative = "𠮷㛃",
            ContactName = "王某某",
            ContactPhone = PhoneNumber.Parse("0000-8200001"),
            Address = "示范市城东区育才路1号",
        },
        Clock);

    public static ConstructionProject Registered(ProjectParticulars? particulars = null) =>
        ConstructionProject.Register(Code, Owner(), particulars ?? Particulars, Clock);
}
