using System.Linq.Expressions;
using ApprovalOffice.App.Access;
using ApprovalOffice.App.Workbooks;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;
using ApprovalOffice.Data.Workbooks;
using ApprovalOffice.Reports.Workbooks;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Figures;

/// <summary>月度办件情况: what came in, was accepted and was decided in a month, in the year so far and in the same month of the year before.</summary>
public sealed class MonthlyCaseReport(FigureRegions regions) : IReportSource
{
    private static readonly (string Title, string Definition)[] Measures =
    [
        ("收件", "期内首次提交的申请数（补正后再次提交不重复计）"), ("受理", "期内受理的办件数，含视为受理"), ("准予", "期内作出准予（通过、予以备案等）决定的办件数"),
        ("不予", "期内作出不予（不通过、退回等）决定的办件数"),
    ];

    /// <inheritdoc/>
    public string Kind => "report-month";

    /// <inheritdoc/>
    public string Title => "月度办件情况";

    /// <inheritdoc/>
    public string Purpose => "按区域统计本月、本年累计、上年同月的收件、受理和决定件数。";

    /// <inheritdoc/>
    public string Permission => Permissions.Supervise;

    /// <inheritdoc/>
    public bool IsOfMonth => true;

    /// <inheritdoc/>
    public async Task<TableReport> BuildAsync(OfficeDbContext db, ReportQuery query, SheetNotes notes, CancellationToken ct)
    {
        DateOnly month = query.Month ?? throw new RuleBroken(WorkbookRules.NoLonger, detail: "没有月份");
        IReadOnlyList<(RegionCode Code, string Name)> within = await regions.ReadAsync(query, ct);
        List<RegionCode> codes = [.. within.Select(region => region.Code)];
        IQueryable<ApprovalCase> cases = db.Set<ApprovalCase>().Where(c => c.Number != null && codes.Contains(c.Organ.RegionCode));
        List<Dictionary<RegionCode, long>> figures = [];
        foreach ((DateOnly from, DateOnly next) in new[] { (month, month.AddMonths(1)), (new DateOnly(month.Year, 1, 1), month.AddMonths(1)), (month.AddYears(-1), month.AddYears(-1).AddMonths(1)) })
        {
            DateTime begin = OfficeZone.UtcOf(from, TimeOnly.MinValue), end = OfficeZone.UtcOf(next, TimeOnly.MinValue);
            foreach (Expression<Func<ApprovalCase, bool>> counted in Counted(begin, end))
            {
                figures.Add(await CountAsync(cases.Where(counted), ct));
            }
        }

        List<IReadOnlyList<SheetValue>> rows = [];
        foreach ((RegionCode code, string name) in within)
        {
            long[] counts = [.. figures.Select(one => one.GetValueOrDefault(code))];
            if (counts.Any(count => count > 0))
            {
                rows.Add([SheetValue.Of(name), .. Period(counts[..4]), .. Period(counts[4..8]), .. Period(counts[8..])]);
            }
        }

        string range = await regions.WordsAsync(query, ct);
        return new TableReport
        {
            Title = Title,
            Subtitle = $"范围：{range}　　月份：{month:yyyy年M月}　　单位：件",
            Columns = [new() { Title = "区域", Kind = ColumnKind.Text, Width = 22, Definition = "办理机关所在区域" }, .. Group("本月", 1), .. Group("本年累计", 6), .. Group("上年同月", 11)],
            Rows = rows,
            Notes = notes with
            {
                Filters = [("范围", range), ("月份", month.ToString("yyyy-MM"))],
                Remarks = ["办件按办理机关所在区域、按北京时间的日期统计；草稿不计。", "本表取自制作时的数据，不是锁定的月报：之后撤销决定等更正会使同一月份的数字改变。", "三个时期都没有办件的区域不列。"],
            },
        };
    }

    private static IEnumerable<Expression<Func<ApprovalCase, bool>>> Counted(DateTime begin, DateTime end)
    {
        yield return c => c.SubmittedAt >= begin && c.SubmittedAt < end;
        yield return c => c.AcceptedAt >= begin && c.AcceptedAt < end;
        yield return c => c.DecidedAt >= begin && c.DecidedAt < end && c.Decision == CaseDecision.Grant;
        yield return c => c.DecidedAt >= begin && c.DecidedAt < end && c.Decision == CaseDecision.Deny;
    }

    private static IEnumerable<SheetValue> Period(long[] counts) => [.. counts.Select(count => SheetValue.Of((long?)count)), default];

    private static IEnumerable<ReportColumn> Group(string period, int first) =>
    [
        .. Measures.Select(measure => new ReportColumn { Title = measure.Title, Group = period, Kind = ColumnKind.WholeNumber, Width = 9, Definition = measure.Definition, IsSummed = true }),
        new() { Title = "决定合计", Group = period, Kind = ColumnKind.WholeNumber, Width = 10, Definition = "准予与不予之和", Formula = ReportFormula.Sum(first + 2, first + 3) },
    ];

    private static async Task<Dictionary<RegionCode, long>> CountAsync(IQueryable<ApprovalCase> cases, CancellationToken ct) =>
        (await cases.GroupBy(c => c.Organ.RegionCode).Select(g => new { g.Key, Count = g.LongCount() }).ToListAsync(ct)).ToDictionary(one => one.Key, one => one.Count);
}
