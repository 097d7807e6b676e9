using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Values;
using Shouldly;
using Xunit;
using static ApprovalOffice.Tests.Support.Refusal;

namespace ApprovalOffice.Tests.Data.Projects;

public sealed class ConstructionProjectTests
{
    private static readonly ProjectParticulars Fine = SampleProject.Particulars;

    public static TheoryData<string, string, ProjectParticulars> Refused => new()
    {
        { "PROJ-001", "PlannedEnd", Fine with { PlannedEnd = Fine.PlannedStart } },
        { "PROJ-001", "PlannedEnd", Fine with { PlannedEnd = Fine.PlannedStart.AddDays(-1) } },
        { "PROJ-002", "FloorArea", Fine with { FloorArea = 0 } },
        { "PROJ-003", "LandArea", Fine with { LandArea = 0 } },
        { "PROJ-004", "FloorArea", Fine with { FloorArea = -1 } },
        { "PROJ-004", "FloorArea", Fine with { FloorArea = 1.234m } },
        { "PROJ-004", "LandArea", Fine with { LandArea = 100_000_001 } },
        { "PROJ-005", "Investment", Fine with { Investment = Money.Zero } },
        { "PROJ-006", "Dimensions", Fine with { Dimensions = Fine.Dimensions with { Risk = "" } } },
        { "PROJ-007", "IndustryCode", Fine with { IndustryCode = "8321" } },
        { "PROJ-008", "Longitude", Fine with { Longitude = 117 } },
        { "PROJ-008", "Longitude", Fine with { Longitude = 117, Latitude = 91 } },
        { "VAL-008", "Name", Fine with { Name = new string('长', 101) } },
        { "VAL-008", "Address", Fine with { Address = " " } },
    };

    [Theory]
    [MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public void Register_WithParticularsThatCannotBe_IsRefusedAtTheField(string rule, string field, ProjectParticulars particulars) =>
        AssertRefused(rule, () => SampleProject.Registered(particulars)).Field.ShouldBe(field);

    [Fact]
    public void Register_GivesTheFirstWorkTheProjectCode()
    {
        var project = SampleProject.Registered();
        var work = project.Works.ShouldHaveSingleItem();
        work.Code.ShouldBe(SampleProject.Code.Value);
        work.IsFirst.ShouldBeTrue();
        project.OwnerName.ShouldBe("示范市教育基本建设服务中心");
        project.CreatedAt.ShouldBe(SampleProject.Clock.GetUtcNow().UtcDateTime);
    }

    [Theory]
    [InlineData("MUNI_LINE")]
    [InlineData("GREEN")]
    public void Register_OfLinesAndGreen_AllowsNoFloorArea(string type) =>
        SampleProject.Registered(Fine with { FloorArea = 0, Dimensions = Fine.Dimensions with { ProjectType = type } }).FloorArea.ShouldBe(0);

    [Fact]
    public void Register_OnExistingLand_AllowsNoLandArea() =>
        SampleProject.Registered(Fine with { LandArea = 0, Dimensions = Fine.Dimensions with { LandMode = "EXISTING" } }).LandArea.ShouldBe(0);

    [Fact]
    public void AddWork_GivesTheNextCodeAndNamesTheParent()
    {
        var project = SampleProject.Registered();
        var second = project.AddWork(null, "一标段", "教学区", project.Works[0], "3", SampleProject.Clock);
        second.Code.ShouldBe("2026-990102-83-01-000217-01");
        second.ParentWorkId.ShouldBe(project.Works[0].Id);
        project.AddWork(null, "二标段", "运动区", project.Works[0], "3", SampleProject.Clock).Code.ShouldEndWith("-02");
        project.Version.ShouldBe(2);
    }

    [Fact]
    public void AddWork_WithWrongCodeOrParent_IsRefused()
    {
        var project = SampleProject.Registered();
        var first = project.Works[0];
        AssertRefused("PROJ-011", () => project.AddWork("2026-990102-83-01-000218-01", "一标段", "教学区", first, "3", SampleProject.Clock));
        var second = project.AddWork(null, "一标段", "教学区", first, "3", SampleProject.Clock);
        AssertRefused("PROJ-010", () => project.AddWork(second.Code, "二标段", "教学区", first, "3", SampleProject.Clock));
        AssertRefused("PROJ-009", () => project.AddWork(null, "二标段", "教学区", second, "2", SampleProject.Clock));
        AssertRefused("PROJ-009", () => project.AddWork(null, "二标段", "教学区", SampleProject.Registered().Works[0], "3", SampleProject.Clock));
    }

    [Fact]
    public void AddUnit_KeepsUnitsWithinTheProject()
    {
        var project = SampleProject.Registered();
        project.AddUnit(project.Works[0], SampleProject.Unit, SampleProject.Clock);
        AssertRefused("PROJ-012", () => project.AddUnit(project.Works[0], SampleProject.Unit, SampleProject.Clock));
        AssertRefused("PROJ-014", () => project.AddUnit(project.Works[0], SampleProject.Unit with { Name = "2#", AreaAbove = 22_301 }, SampleProject.Clock));
        AssertRefused("PROJ-014", () => project.Change(Fine with { FloorArea = 9849 }));
        project.AddUnit(project.Works[0], SampleProject.Unit with { Name = "2#", AreaAbove = 22_300 }, SampleProject.Clock);
    }

    [Theory]
    [InlineData(0, 0, 0, 100, 0)]
    [InlineData(1, 0, 5, 100, 50)]
    [InlineData(0, 0, 0, 0, 0)]
    [InlineData(-1, 0, 5, 0, 0)]
    [InlineData(300, 0, 900, 100, 0)]
    public void AddUnit_ThatCannotStand_IsRefused(int above, int below, int height, int areaAbove, int areaBelow)
    {
        var project = SampleProject.Registered();
        var unit = SampleProject.Unit with { StoreysAbove = above, StoreysBelow = below, Height = height, AreaAbove = areaAbove, AreaBelow = areaBelow };
        AssertRefused("PROJ-013", () => project.AddUnit(project.Works[0], unit, SampleProject.Clock));
    }

    [Fact]
    public void AllAttributes_IncludeTheColumns()
    {
        FactSet all = SampleProject.Registered().AllAttributes();
        all["investment"].Number.ShouldBe(16850);
        all["floorArea"].Number.ShouldBe(32150);
        all["height"].Number.ShouldBe(23.7m);
    }
}
