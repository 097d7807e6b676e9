using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Features.Cases;

/// <summary>
/// Looks for what an address or a view names and the office no longer has. It is left out and said, so that nobody takes an empty list for
/// the answer.
/// </summary>
public sealed class CaseFilterCheck(OfficeReference reference)
{
    /// <summary>The filter without what does not exist, and what that was.</summary>
    public async Task<(CaseFilter Filter, IReadOnlyList<string> LeftOut)> ReadAsync(CaseFilter filter, CancellationToken ct)
    {
        OrganDirectory organs = await reference.OrgansAsync(ct);
        CatalogueSet catalogue = (await reference.CatalogueTodayAsync(ct)).Catalogue;
        List<string> leftOut = [];
        if (filter.Matter.Length > 0 && catalogue.FindMatter(filter.Matter) is null)
        {
            leftOut.Add($"事项 {filter.Matter}");
            filter = filter with { Matter = "" };
        }

        if (filter.Stage.Length > 0 && catalogue.FindStage(filter.Stage) is null)
        {
            leftOut.Add($"阶段 {filter.Stage}");
            filter = filter with { Stage = "" };
        }

        if (filter.Department.Length > 0 && catalogue.FindDepartment(filter.Department) is null)
        {
            leftOut.Add($"部门 {filter.Department}");
            filter = filter with { Department = "" };
        }

        if (filter.Organ is { } organ && organs.All.All(o => o.Id != organ))
        {
            leftOut.Add("一个办理机关");
            filter = filter with { Organ = null };
        }

        if (filter.Region.Length > 0 && !(RegionCode.TryParse(filter.Region, out RegionCode region) && organs.Regions.Contains(region)))
        {
            leftOut.Add($"区域 {filter.Region}");
            filter = filter with { Region = "" };
        }

        if (CaseColumns.Unknown(filter.Columns) is { Count: > 0 } unknown)
        {
            leftOut.AddRange(unknown.Select(key => $"列 {key}"));
            filter = filter with { Columns = CaseColumns.Say(CaseColumns.Of(filter.Columns)) };
        }

        return (filter, leftOut);
    }
}
