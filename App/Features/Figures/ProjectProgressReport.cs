using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.App.Workbooks;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Stages;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;
using ApprovalOffice.Reports.Workbooks;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Figures;

/// <summary>项目进度表: how far each project is, stage by stage.</summary>
public sealed class ProjectProgressReport(FigureRegions regions, OfficeReference reference, TimeProvider clock) : IReportSource
{
    /// <summary>As many projects as a person can still read and a formatted workbook still holds in memory.</summary>
    private const int MostProjects = 5000;

    private static readonly Rule TooMany = new("BOOK-010", $"项目超过 {MostProjects} 个，请选择区域后分别制作，或者用项目列表的“导出”");

    /// <inheritdoc/>
    public string Kind => "report-progress";

    /// <inheritdoc/>
    public string Title => "项目进度表";

    /// <inheritdoc/>
    public string Purpose => "逐个项目列出各阶段的办件数和办结数、办结率、超期件数和跨度用时。";

    /// <inheritdoc/>
    public string Permission => Permissions.Supervise;

    /// <inheritdoc/>
    public bool IsOfMonth => false;

    /// <inheritdoc/>
    public async Task<TableReport> BuildAsync(OfficeDbContext db, ReportQuery query, SheetNotes notes, CancellationToken ct)
    {
        DateOnly today = clock.Today();
        CatalogueSet catalogue = (await reference.CatalogueTodayAsync(ct)).Catalogue;
        Dictionary<RegionCode, string> names = (await regions.ReadAsync(query, ct)).ToDictionary(region => region.Code, region => region.Name);
        List<RegionCode> codes = [.. names.Keys];
        IQueryable<ConstructionProject> projects = db.Set<ConstructionProject>().Where(p => codes.Contains(p.SiteRegion));
        TooMany.Require(await projects.Take(MostProjects + 1).CountAsync(ct) <= MostProjects);
        var found = await projects.OrderBy(p => p.SiteRegion).ThenBy(p => p.ProjectCode)
            .Select(p => new { p.Id, p.ProjectCode, p.Name, p.OwnerName, p.SiteRegion, p.Dimensions.ProjectType, p.Investment }).ToListAsync(ct);
        IQueryable<Guid> ids = projects.Select(p => p.Id);
        IQueryable<ApprovalCase> cases = db.Set<ApprovalCase>().Where(c => c.Number != null && ids.Contains(c.Subject.ProjectId));
        Dictionary<(Guid, string), long> asked = await CountAsync(cases, ct);
        Dictionary<(Guid, string), long> ended = await CountAsync(cases.Where(c => c.Due.FinishedOn != null), ct);
        Dictionary<(Guid, string), long> late = await CountAsync(cases.Where(c => c.Due.FinishedOn == null && c.Due.PromisedDue < today), ct);
        var spans = (await cases.GroupBy(c => c.Subject.ProjectId).Select(g => new { g.Key, First = g.Min(c => c.SubmittedAt), Last = g.Max(c => c.DecidedAt) }).ToListAsync(ct)).ToDictionary(one => one.Key);

        List<IReadOnlyList<SheetValue>> rows = [];
        foreach (var project in found)
        {
            DateOnly? first = Day(spans.GetValueOrDefault(project.Id)?.First), last = Day(spans.GetValueOrDefault(project.Id)?.Last);
            rows.Add([
                SheetValue.Of(project.ProjectCode.Value), SheetValue.Of(project.Name), SheetValue.Of(project.OwnerName), SheetValue.Of(names[project.SiteRegion]),
                SheetValue.Of(catalogue.DimensionName("projectType", project.ProjectType)), SheetValue.OfFen(project.Investment.Fen),
                .. catalogue.Stages.SelectMany(stage => new[] { Count(asked, project.Id, stage.Code), Count(ended, project.Id, stage.Code) }),
                default, default, default,
                SheetValue.Of((long?)catalogue.Stages.Sum(stage => late.GetValueOrDefault((project.Id, stage.Code)))), SheetValue.Of(first), SheetValue.Of(last),
                SheetValue.Of(first is { } from && last is { } to ? to.DayNumber - from.DayNumber + 1L : (long?)null),
            ]);
        }

        string range = await regions.WordsAsync(query, ct);
        return new TableReport
        {
            Title = Title,
            Subtitle = $"范围：{range}　　统计日：{today:yyyy-MM-dd}",
            Columns = Columns(catalogue.Stages),
            Rows = rows,
            Notes = notes with
            {
                Filters = [("范围", range), ("统计日", today.ToString("yyyy-MM-dd"))],
                Remarks = ["项目按建设地点所在区域统计，包括还没有办件的项目。", "办结：已决定并办结，以及不予受理、撤回、终止的办件。", "跨度用时是自然日，不是法定计时，也不是国标统计用时。"],
            },
        };
    }

    private static List<ReportColumn> Columns(IReadOnlyList<ApprovalStage> stages)
    {
        const int First = 6;
        int[] cases = [.. stages.Select((_, index) => First + (2 * index))], ended = [.. cases.Select(column => column + 1)];
        int sum = First + (2 * stages.Count);
        return
        [
            new() { Title = "项目代码", Kind = ColumnKind.Code, Width = 26 },
            new() { Title = "项目名称", Kind = ColumnKind.Text, Width = 32 },
            new() { Title = "建设单位", Kind = ColumnKind.Text, Width = 26 },
            new() { Title = "区域", Kind = ColumnKind.Text, Width = 18, Definition = "建设地点所在区域" },
            new() { Title = "项目类型", Kind = ColumnKind.Text, Width = 14 },
            new() { Title = "总投资（元）", Kind = ColumnKind.Money, Width = 20, IsSummed = true },
            .. stages.SelectMany(stage => new ReportColumn[]
            {
                new() { Title = "办件", Group = stage.Name, Kind = ColumnKind.WholeNumber, Width = 8, Definition = "该阶段已提交的办件数", IsSummed = true },
                new() { Title = "办结", Group = stage.Name, Kind = ColumnKind.WholeNumber, Width = 8, Definition = "其中已办结的", IsSummed = true },
            }),
            new() { Title = "办件", Group = "全部阶段", Kind = ColumnKind.WholeNumber, Width = 8, Definition = "各阶段办件数之和", Formula = ReportFormula.Sum(cases) },
            new() { Title = "办结", Group = "全部阶段", Kind = ColumnKind.WholeNumber, Width = 8, Definition = "各阶段办结数之和", Formula = ReportFormula.Sum(ended) },
            new() { Title = "办结率", Group = "全部阶段", Kind = ColumnKind.Percent, Width = 9, Definition = "办结 ÷ 办件；没有办件的为空", Formula = ReportFormula.Share(sum, sum + 1) },
            new() { Title = "超期在办", Kind = ColumnKind.WholeNumber, Width = 9, Definition = "已过承诺到期日仍未办结的办件数", IsSummed = true },
            new() { Title = "首次提交", Kind = ColumnKind.Date, Width = 12, Definition = "最早一件首次提交的日期" },
            new() { Title = "最近决定", Kind = ColumnKind.Date, Width = 12, Definition = "最近一件作出决定的日期" },
            new() { Title = "跨度用时（天）", Kind = ColumnKind.Days, Width = 10, Definition = "首次提交至最近决定的自然日天数，首尾都计" },
        ];
    }

    private static SheetValue Count(Dictionary<(Guid, string), long> counts, Guid project, string stage) => SheetValue.Of((long?)counts.GetValueOrDefault((project, stage)));

    private static async Task<Dictionary<(Guid, string), long>> CountAsync(IQueryable<ApprovalCase> cases, CancellationToken ct) =>
        (await cases.GroupBy(c => new { c.Subject.ProjectId, c.Matter.StageCode }).Select(g => new { g.Key.ProjectId, g.Key.StageCode, Count = g.LongCount() }).ToListAsync(ct))
        .ToDictionary(one => (one.ProjectId, one.StageCode), one => one.Count);

    private static DateOnly? Day(DateTime? utc) => utc is { } known ? OfficeZone.DateOf(known) : null;
}
