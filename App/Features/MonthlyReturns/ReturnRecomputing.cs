using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Measures;
using ApprovalOffice.Data.MonthlyReturns;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.MonthlyReturns;

/// <summary>重新计算: builds the figures of locked returns again from the events recorded until they were taken, and says which differ.</summary>
public sealed class ReturnRecomputing(PageReads reads, ReturnScope scope, OfficeReference reference, TakeFigures figures)
{
    /// <summary>The locked returns of a month with what differs in each; nothing differs in an empty list.</summary>
    /// <param name="month">The first day of the calendar month.</param>
    /// <param name="region">One region only; null for all.</param>
    /// <param name="ct">Stops between two returns.</param>
    public async Task<IReadOnlyList<(string Title, IReadOnlyList<string> Differences)>> RunAsync(DateOnly month, RegionCode? region, CancellationToken ct)
    {
        await using ReadSnapshot moment = await reads.OpenAsync(ct);
        CatalogueSet catalogue = (await reference.CatalogueTodayAsync(ct)).Catalogue;
        List<MonthlyReturn> locked = await moment.Db.Set<MonthlyReturn>().Where(r => r.Month == month && r.State == ReturnState.Locked && (region == null || r.RegionCode == region))
            .OrderBy(r => r.RegionCode).ThenBy(r => r.Revision).ToListAsync(ct);
        List<(string, IReadOnlyList<string>)> found = [];
        foreach (MonthlyReturn one in locked)
        {
            found.Add(($"{(await reference.OrgansAsync(ct)).Regions.Get(one.RegionCode).Name} {one.Number}（第 {one.Revision} 版）", await DifferencesAsync(moment.Db, catalogue, one, ct)));
        }

        return found;
    }

    private async Task<List<string>> DifferencesAsync(OfficeDbContext db, CatalogueSet catalogue, MonthlyReturn one, CancellationToken ct)
    {
        List<string> differences = [];
        if (ReturnDigest.Of(one.Content!) != one.Digest || ReturnDigest.Of(one.Figures) != one.FiguresDigest)
        {
            differences.Add("锁定的内容与其摘要不符");
        }

        ReturnFigures kept = ReturnContent.Parse(one.Content!).Figures;
        if (kept.Registry != MeasureRegistry.Version)
        {
            differences.Add($"按指标登记册 {kept.Registry} 统计，现行为 {MeasureRegistry.Version}");
        }

        IReadOnlyList<ReturnRow> own = await figures.OwnAsync(db, catalogue, one.RegionCode, one.Month, one.FiguresAt, ct);
        Compare(kept.Parts[0].Rows, own, kept.Parts[0].Name, differences);
        Dictionary<string, MonthlyReturn> below = (await BelowAsync(db, one, ct)).ToDictionary(r => r.Digest!, StringComparer.Ordinal);
        foreach (ReturnPart part in kept.Parts.Skip(1))
        {
            if (!below.TryGetValue(part.Digest!, out MonthlyReturn? source))
            {
                differences.Add($"找不到汇总所用的 {part.Name} {part.Number}");
                continue;
            }

            Compare(part.Rows, ReturnContent.Parse(source.Content!).Figures.Rows, part.Name, differences);
        }

        Compare(kept.Rows, ReturnFigures.Of(kept.Catalogue, kept.Parts).Rows, "合计", differences);
        return differences;
    }

    private async Task<List<MonthlyReturn>> BelowAsync(OfficeDbContext db, MonthlyReturn one, CancellationToken ct)
    {
        List<RegionCode> regions = [.. (await scope.BelowAsync(one.RegionCode, ct)).Select(r => r.Code)];
        return await db.Set<MonthlyReturn>().Where(r => r.Month == one.Month && r.State == ReturnState.Locked && regions.Contains(r.RegionCode)).ToListAsync(ct);
    }

    private static void Compare(IReadOnlyList<ReturnRow> kept, IReadOnlyList<ReturnRow> again, string where, List<string> differences)
    {
        Dictionary<(string, string, string), ReturnCell> before = Cells(kept), now = Cells(again);
        foreach ((string table, string row, string column) in before.Keys.Union(now.Keys))
        {
            ReturnCell? a = before.GetValueOrDefault((table, row, column)), b = now.GetValueOrDefault((table, row, column));
            foreach (MeasureSpan span in MeasureSpans.All)
            {
                // What the catalogue says may have another version by now; it is no event.
                if ((a ?? b)!.Measure is not null && NumberOf(a, span) != NumberOf(b, span))
                {
                    differences.Add($"{where} {table} 行 {row} 栏 {column} {span.Chinese()}：锁定 {Said(a, span)}，重算 {Said(b, span)}");
                }
            }
        }
    }

    private static Dictionary<(string, string, string), ReturnCell> Cells(IReadOnlyList<ReturnRow> rows) =>
        rows.SelectMany(row => row.Cells, (row, cell) => (Key: (row.Table, row.Key, cell.Column), cell)).ToDictionary(one => one.Key, one => one.cell);

    // A row that has no figure is not taken at all; that is the same as a row of noughts.
    private static ReturnNumber NumberOf(ReturnCell? cell, MeasureSpan span) => cell is null || cell.Spans.Count == 0 ? new ReturnNumber(0, 0) : cell.Spans[(int)span];

    private static string Said(ReturnCell? cell, MeasureSpan span) => cell is null ? "没有" : $"{NumberOf(cell, span).Part}/{NumberOf(cell, span).Among}";
}
