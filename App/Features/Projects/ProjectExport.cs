using System.Runtime.CompilerServices;
using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.App.Workbooks;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Values;
using ApprovalOffice.Reports.Workbooks;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Primitives;

namespace ApprovalOffice.App.Features.Projects;

/// <summary>The list of projects as a file.</summary>
public sealed class ProjectExport(ProjectScope scope, OfficeReference reference) : IDetailSource
{
    /// <summary>Its key.</summary>
    public const string Key = "projects";

    /// <inheritdoc/>
    public string Kind => Key;

    /// <inheritdoc/>
    public string Title => "项目";

    /// <inheritdoc/>
    public string? Permission => null;

    /// <inheritdoc/>
    public IReadOnlyList<SheetColumn> Columns { get; } =
    [
        new("项目代码", ColumnKind.Code, 26),
        new("项目名称", ColumnKind.Text, 36),
        new("建设单位", ColumnKind.Text, 30),
        new("区域代码", ColumnKind.Code, 10, "建设地点所在区域"),
        new("区域", ColumnKind.Text, 18),
        new("建设地点", ColumnKind.Text, 36),
        new("项目类型", ColumnKind.Text, 14),
        new("投资类别", ColumnKind.Text, 14),
        new("建设性质", ColumnKind.Text, 10),
        new("主题", ColumnKind.Text, 30, "按项目分类选择的主题式流程"),
        new("国标行业代码", ColumnKind.Code, 12, "GB/T 4754-2017"),
        new("总投资（元）", ColumnKind.Money, 20),
        new("用地面积（㎡）", ColumnKind.Area, 16),
        new("总建筑面积（㎡）", ColumnKind.Area, 16),
        new("拟开工时间", ColumnKind.Date, 12),
        new("拟建成时间", ColumnKind.Date, 12),
        new("建设规模及内容", ColumnKind.Text, 50),
        new("办件", ColumnKind.WholeNumber, 8, "已提交的办件数"),
        new("登记时间", ColumnKind.Instant, 17),
    ];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<(string Condition, string Value)>> ConditionsAsync(string query, CancellationToken ct)
    {
        ProjectFilter filter = Read(query);
        OrganDirectory organs = await reference.OrgansAsync(ct);
        (string Condition, string Value)[] all =
        [
            ("项目代码、名称或建设单位", filter.Text),
            ("区域", RegionCode.TryParse(filter.Region, out RegionCode region) && organs.Regions.Contains(region) ? organs.Regions.FullName(region) : ""),
        ];
        return [.. all.Where(one => one.Value.Length > 0)];
    }

    /// <inheritdoc/>
    public async Task<long> CountAsync(OfficeDbContext db, string query, CancellationToken ct) => await (await FoundAsync(db, query, ct)).LongCountAsync(ct);

    /// <inheritdoc/>
    public async IAsyncEnumerable<SheetValue[]> RowsAsync(OfficeDbContext db, string query, [EnumeratorCancellation] CancellationToken ct)
    {
        OrganDirectory organs = await reference.OrgansAsync(ct);
        CatalogueSet catalogue = (await reference.CatalogueTodayAsync(ct)).Catalogue;
        IQueryable<ConstructionProject> found = await FoundAsync(db, query, ct);
        IOrderedQueryable<ConstructionProject> sorted = Read(query).Sort switch
        {
            "code" => found.OrderBy(p => p.ProjectCode),
            "name" => found.OrderBy(p => p.Name).ThenBy(p => p.Id),
            _ => found.OrderByDescending(p => p.CreatedAt).ThenByDescending(p => p.Id),
        };
        var rows = sorted.Select(p => new
        {
            p.ProjectCode, p.Name, p.OwnerName, p.SiteRegion, p.Address, p.Dimensions.ProjectType, p.Dimensions.InvestCategory, p.Dimensions.Nature,
            p.ThemeCode, p.IndustryCode, p.Investment, p.LandArea, p.FloorArea, p.PlannedStart, p.PlannedEnd, p.ScaleText, p.CreatedAt,
            Cases = db.Set<ApprovalCase>().Count(c => c.Subject.ProjectId == p.Id && c.Number != null),
        });
        await foreach (var p in rows.AsAsyncEnumerable().WithCancellation(ct))
        {
            yield return
            [
                SheetValue.Of(p.ProjectCode.Value), SheetValue.Of(p.Name), SheetValue.Of(p.OwnerName), SheetValue.Of(p.SiteRegion.Value),
                SheetValue.Of(organs.Regions.Contains(p.SiteRegion) ? organs.Regions.FullName(p.SiteRegion) : ""), SheetValue.Of(p.Address),
                SheetValue.Of(catalogue.DimensionName("projectType", p.ProjectType)), SheetValue.Of(catalogue.DimensionName("investCategory", p.InvestCategory)),
                SheetValue.Of(catalogue.DimensionName("nature", p.Nature)),
                SheetValue.Of(p.ThemeCode is { } theme ? catalogue.FindTheme(theme)?.Name ?? theme : ""), SheetValue.Of(p.IndustryCode), SheetValue.OfFen(p.Investment.Fen),
                SheetValue.Of((decimal?)p.LandArea), SheetValue.Of((decimal?)p.FloorArea), SheetValue.Of(p.PlannedStart), SheetValue.Of(p.PlannedEnd), SheetValue.Of(p.ScaleText),
                SheetValue.Of((long)p.Cases), SheetValue.OfInstant(OfficeTime.ToLocal(p.CreatedAt)),
            ];
        }
    }

    private static ProjectFilter Read(string query)
    {
        Dictionary<string, StringValues> found = QueryHelpers.ParseQuery(query);
        string Of(string key) => found.GetValueOrDefault(key).ToString();
        return new ProjectFilter(Of("q"), Of("region"), Of("sort"), 1);
    }

    private async Task<IQueryable<ConstructionProject>> FoundAsync(OfficeDbContext db, string query, CancellationToken ct) =>
        await ProjectList.NarrowAsync(db, await scope.VisibleAsync(db, ct), Read(query), await reference.OrgansAsync(ct), ct);
}
