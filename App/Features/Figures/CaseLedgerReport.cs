using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.App.Workbooks;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Values;
using ApprovalOffice.Reports.Workbooks;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Figures;

/// <summary>办件台账汇总: how many cases stand at each light, by region and stage.</summary>
public sealed class CaseLedgerReport(FigureRegions regions, OfficeReference reference, TimeProvider clock) : IReportSource
{
    private static readonly Light[] Lit = [Light.Green, Light.Yellow, Light.Blue, Light.Red, Light.DeepRed];

    /// <inheritdoc/>
    public string Kind => "report-ledger";

    /// <inheritdoc/>
    public string Title => "办件台账汇总";

    /// <inheritdoc/>
    public string Purpose => "按区域和阶段统计受理前、在办（分灯）、已办结的办件数和超期率。";

    /// <inheritdoc/>
    public string Permission => Permissions.Supervise;

    /// <inheritdoc/>
    public bool IsOfMonth => false;

    /// <inheritdoc/>
    public async Task<TableReport> BuildAsync(OfficeDbContext db, ReportQuery query, SheetNotes notes, CancellationToken ct)
    {
        DateOnly today = clock.Today();
        IReadOnlyList<(RegionCode Code, string Name)> within = await regions.ReadAsync(query, ct);
        List<RegionCode> codes = [.. within.Select(region => region.Code)];
        CatalogueSet catalogue = (await reference.CatalogueTodayAsync(ct)).Catalogue;
        IQueryable<ApprovalCase> cases = db.Set<ApprovalCase>().Where(c => c.Number != null && codes.Contains(c.Organ.RegionCode));

        Dictionary<(RegionCode, string), long> before = await CountAsync(cases.Where(c => c.AcceptedAt == null && c.Due.FinishedOn == null), ct);
        Dictionary<(RegionCode, string), long> ended = await CountAsync(cases.Where(c => c.Due.FinishedOn != null), ct);
        List<Dictionary<(RegionCode, string), long>> lit = [];
        foreach (Light light in Lit)
        {
            lit.Add(await CountAsync(cases.Where(c => c.AcceptedAt != null).Where(Lights.Is<ApprovalCase>(c => c.Due, light, today)), ct));
        }

        List<IReadOnlyList<SheetValue>> rows = [];
        foreach ((RegionCode code, string name) in within)
        {
            foreach (var stage in catalogue.Stages)
            {
                (RegionCode, string) key = (code, stage.Code);
                long[] counts = [before.GetValueOrDefault(key), .. lit.Select(one => one.GetValueOrDefault(key)), ended.GetValueOrDefault(key)];
                if (counts.Any(count => count > 0))
                {
                    rows.Add([
                        SheetValue.Of(name), SheetValue.Of(stage.Name), .. counts[..6].Select(count => SheetValue.Of((long?)count)), default, default, SheetValue.Of((long?)counts[6]),
                    ]);
                }
            }
        }

        string range = await regions.WordsAsync(query, ct);
        return new TableReport
        {
            Title = Title,
            Subtitle = $"范围：{range}　　统计日：{today:yyyy-MM-dd}　　单位：件",
            Columns = Columns,
            Rows = rows,
            Notes = notes with
            {
                Filters = [("范围", range), ("统计日", today.ToString("yyyy-MM-dd"))],
                Remarks = ["办件按办理机关所在区域统计；草稿不计。", "亮灯是法定计时口径，不是国标统计用时。", "没有办件的区域、阶段不列。"],
            },
        };
    }

    private static IReadOnlyList<ReportColumn> Columns { get; } =
    [
        new() { Title = "区域", Kind = ColumnKind.Text, Width = 22, Definition = "办理机关所在区域" },
        new() { Title = "阶段", Kind = ColumnKind.Text, Width = 22, Definition = "事项所属的审批阶段" },
        new() { Title = "受理前", Kind = ColumnKind.WholeNumber, Width = 9, Definition = "已提交，尚未受理且未终结", IsSummed = true },
        new() { Title = "绿", Group = "在办（已受理未办结）", Kind = ColumnKind.WholeNumber, Width = 8, Definition = "正常", IsSummed = true },
        new() { Title = "黄", Group = "在办（已受理未办结）", Kind = ColumnKind.WholeNumber, Width = 8, Definition = "临近到期", IsSummed = true },
        new() { Title = "蓝", Group = "在办（已受理未办结）", Kind = ColumnKind.WholeNumber, Width = 8, Definition = "暂停计时", IsSummed = true },
        new() { Title = "红", Group = "在办（已受理未办结）", Kind = ColumnKind.WholeNumber, Width = 8, Definition = "超过承诺期限", IsSummed = true },
        new() { Title = "深红", Group = "在办（已受理未办结）", Kind = ColumnKind.WholeNumber, Width = 8, Definition = "超过法定期限", IsSummed = true },
        new() { Title = "在办合计", Kind = ColumnKind.WholeNumber, Width = 10, Definition = "绿、黄、蓝、红、深红之和", Formula = ReportFormula.Sum(3, 4, 5, 6, 7) },
        new() { Title = "超期率", Kind = ColumnKind.Percent, Width = 9, Definition = "（红＋深红）÷ 在办合计；没有在办的为空", Formula = ReportFormula.Share(8, 6, 7) },
        new() { Title = "已办结", Kind = ColumnKind.WholeNumber, Width = 9, Definition = "已决定并办结，以及不予受理、撤回、终止的", IsSummed = true },
    ];

    private static async Task<Dictionary<(RegionCode, string), long>> CountAsync(IQueryable<ApprovalCase> cases, CancellationToken ct) =>
        (await cases.GroupBy(c => new { c.Organ.RegionCode, c.Matter.StageCode }).Select(g => new { g.Key.RegionCode, g.Key.StageCode, Count = g.LongCount() }).ToListAsync(ct))
        .ToDictionary(one => (one.RegionCode, one.StageCode), one => one.Count);
}
