using ApprovalOffice.App.UseCases;
using ApprovalOffice.App.Workbooks;
using ApprovalOffice.Data.Regions;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Features.Figures;

/// <summary>Which regions a report counts: those of the person, narrowed to the one asked for with those below it.</summary>
public sealed class FigureRegions(CaseScope scope, OfficeReference reference)
{
    /// <summary>The regions by code, with their names, in the order of the tree.</summary>
    public async Task<IReadOnlyList<(RegionCode Code, string Name)>> ReadAsync(ReportQuery query, CancellationToken ct)
    {
        RegionTree regions = (await reference.OrgansAsync(ct)).Regions;
        HashSet<RegionCode> mine = [.. await scope.RegionsAsync(ct)];
        return [.. regions.All.Where(r => mine.Contains(r.Code) && (query.Region is not { } asked || regions.IsWithin(r.Code, asked))).Select(r => (r.Code, regions.FullName(r.Code)))];
    }

    /// <summary>What the report says of its range.</summary>
    public async Task<string> WordsAsync(ReportQuery query, CancellationToken ct)
    {
        RegionTree regions = (await reference.OrgansAsync(ct)).Regions;
        return query.Region is { } asked && regions.Contains(asked) ? $"{regions.FullName(asked)}及其下级" : "本人岗位所在区域及其下级";
    }
}
