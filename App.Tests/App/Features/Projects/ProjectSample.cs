using ApprovalOffice.App.Features.Projects;
using ApprovalOffice.Tests.Data.Projects;

namespace ApprovalOffice.Tests.App.Features.Projects;

/// <summary>The form of a project as people type it.</summary>
internal static class ProjectSample
{
    public static ProjectForm Form(string code, Guid? owner = null) => new()
    {
        ProjectCode = code,
        Name = "滨河花园二期",
        OwnerId = owner,
        SiteRegion = "990102",
        Address = "城东区滨河路 8 号",
        Investment = "16850",
        LandArea = "28600",
        FloorArea = "32150",
        PlannedStart = "2026-11-01",
        PlannedEnd = "2028-08-01",
        IndustryCode = "K7010",
        ScaleText = "住宅 6 栋，总建筑面积 32150 平方米",
        Codes = SampleProject.Particulars.Dimensions.Codes().ToDictionary(c => c.Key, c => c.Value),
    };

    public static UnitForm Unit(Guid work, string name = "1#住宅楼") => new()
    {
        WorkId = work, Name = name, Use = "住宅", Structure = "剪力墙结构", StoreysAbove = "18", StoreysBelow = "1", Height = "54.6", AreaAbove = "9850", AreaBelow = "620",
    };
}
