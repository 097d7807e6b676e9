using ApprovalOffice.App.Delivery;
using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Catalogue.MonthlyReports;
using ApprovalOffice.Data.Measures;
using ApprovalOffice.Data.MonthlyReturns;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Values;
using ApprovalOffice.Reports.Layout;
using ApprovalOffice.Reports.MonthlyReports;
using ApprovalOffice.Reports.Workbooks;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.MonthlyReturns;

/// <summary>The files of a return: the workbook, and the report with a red head. Of a locked one they come out the same each time.</summary>
public sealed class ReturnFiles(PageReads reads, ReturnScope scope, ReturnStructure structure, OfficeReference reference, ISigner signer, TimeProvider clock)
{
    private static readonly (string Table, string Column)[] MainFigures =
        [("T1", "newProjects"), ("T1", "inProgress"), ("T1", "finished"), ("T2", "accepted"), ("T2", "finished"), ("T2", "onTime"), ("T2", "overdueCnt"), ("T2", "avgDays"), ("T3", "rate"), ("T7", "commitCases"), ("T8", "onlineRate")];

    /// <summary>Whether the person may have them.</summary>
    public async Task<bool> MayAsync(Guid id, CancellationToken ct)
    {
        await using ReadSnapshot moment = await reads.OpenAsync(ct);
        return await moment.Db.Set<MonthlyReturn>().Where(r => r.Id == id).Select(r => (RegionCode?)r.RegionCode).FirstOrDefaultAsync(ct) is { } region && await scope.SeesAsync(region, ct);
    }

    /// <summary>The newest return of a region's month, a locked one rather than one in hand; null where there is none.</summary>
    public async Task<Guid?> NewestAsync(RegionCode region, DateOnly month, CancellationToken ct)
    {
        await using ReadSnapshot moment = await reads.OpenAsync(ct);
        return await moment.Db.Set<MonthlyReturn>().Where(r => r.RegionCode == region && r.Month == month).OrderByDescending(r => r.State == ReturnState.Locked).ThenByDescending(r => r.Revision)
            .Select(r => (Guid?)r.Id).FirstOrDefaultAsync(ct);
    }

    /// <summary>The workbook.</summary>
    public async Task<(string Name, byte[] Content)> WorkbookAsync(Guid id, CancellationToken ct)
    {
        ReturnPrint print = await PrintAsync(id, ct);
        SheetNotes notes = new()
        {
            Title = $"{print.RegionName}{ReturnNames.Of(print.Return.Month)}月报",
            MadeBy = print.Return.ApprovedByName ?? print.Return.SubmittedByName ?? print.OfficeName,
            MadeAt = OfficeTime.ToLocal(MadeAt(print)),
            DataAsOf = OfficeTime.ToLocal(print.Return.FiguresAt),
            Version = $"指标登记册 {print.Content.Figures.Registry}，事项目录 {print.Content.Figures.Catalogue}",
            Filters = [("地区", print.RegionName), ("统计期", $"{print.Return.From:yyyy-MM-dd} 至 {print.Return.To:yyyy-MM-dd}"), ("文号", print.Return.Number ?? "未锁定，仅供核对")],
            Remarks =
            [
                "合计和比率都是公式；比率、平均数的合计由分子、分母的合计相除，不是各行的平均。", "“取数明细”是各表数字的来源；“指标口径”是各指标的定义和计算办法。",
                .. print.Return.Digest is { } digest ? [$"锁定内容摘要 SHA-256 {digest}"] : Array.Empty<string>(),
            ],
        };
        return ($"{print.FileName}.xlsx", TableWorkbook.Create(notes.Title, ReturnSheets.Of(print, notes)));
    }

    /// <summary>The report with a red head.</summary>
    public async Task<(string Name, byte[] Content)> ReportAsync(Guid id, CancellationToken ct)
    {
        ReturnPrint print = await PrintAsync(id, ct);
        return ($"{print.FileName}.pdf", PaperFile.Of(new MonthlyReportDocument(ModelOf(print))));
    }

    internal async Task<ReturnPrint> PrintAsync(Guid id, CancellationToken ct)
    {
        await using ReadSnapshot moment = await reads.OpenAsync(ct);
        MonthlyReturn found = await moment.Db.Set<MonthlyReturn>().SingleAsync(r => r.Id == id, ct);
        MonthlyReportFile file = await structure.FileAsync(ct);
        ReturnContent content = found.Content is { } frozen
            ? ReturnContent.Parse(frozen)
            : ReturnContent.Of(ReturnFigures.Parse(found.Figures), await moment.Db.Set<MonthlyEntry>().Where(e => e.ReturnId == id).ToListAsync(ct));
        return new ReturnPrint(
            found, (await reference.OrgansAsync(ct)).Regions.Get(found.RegionCode).Name, (await scope.OfficeAsync(found.RegionCode, ct)).Name, ReturnTables.Of(file), ReturnNarrative.SectionsOf(file), content);
    }

    private DateTime MadeAt(ReturnPrint print) => print.Return.LockedAt ?? clock.GetUtcNow().UtcDateTime;

    private MonthlyReportModel ModelOf(ReturnPrint print)
    {
        DateTime made = MadeAt(print);
        VerificationMark mark = new("", print.Return.Digest is { } digest ? $"内容摘要 SHA-256 {digest}" : "未锁定，仅供核对") { Remark = signer.PaperRemark.Length > 0 ? "演示文书，不具有法律效力" : "" };
        return new MonthlyReportModel(
            new PaperHead(print.OfficeName, print.Return.Number ?? "（未锁定，仅供核对）", DateOnly.FromDateTime(OfficeTime.ToLocal(made)), mark, new DateTimeOffset(made, TimeSpan.Zero)),
            "", print.RegionName, $"{print.Return.Month:yyyy年M月}", Sections(print), ["月报数据表（含公式、取数明细和指标口径）"]);
    }

    private static List<ReportSection> Sections(ReturnPrint print)
    {
        List<ReportSection> sections =
        [
            new(
                "主要指标", [$"统计期为{print.Return.From:yyyy年M月d日}至{print.Return.To:yyyy年M月d日}，数字截至{OfficeTime.Show(print.Return.FiguresAt)}。"], ["指标", .. MeasureSpans.All.Select(s => s.Chinese())],
                [.. MainFigures.Select(one => MainRow(print, one.Table, one.Column))]),
        ];
        if (print.Content.Figures.Parts.Count > 1)
        {
            sections.Add(new ReportSection(
                "分地区情况", ["各地区数字取自其锁定的月报，本级取自办理记录。"], ["地区", "新增项目", "受理", "办结", "逾期"],
                [.. print.Content.Figures.Parts.Select(IReadOnlyList<string> (part) => [part.Name, Part(part, "T1", "newProjects"), Part(part, "T2", "accepted"), Part(part, "T2", "finished"), Part(part, "T2", "overdueCnt")])]));
        }

        sections.AddRange(print.Sections.Select(s => (s, Text: print.Content.TextOf(s, print.Tables))).Where(one => one.Text.Length > 0)
            .Select(one => new ReportSection(one.s.Title.StartsWith('（') ? one.s.Title[one.s.Key.Length..] : one.s.Title, [.. one.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)], [], [])));
        return sections;
    }

    private static IReadOnlyList<string> MainRow(ReturnPrint print, string code, string key)
    {
        ReturnTable table = print.Tables.First(t => t.Code == code);
        ReturnColumn column = table.Find(key)!;
        ReturnRow? row = print.Content.Figures.Find(code, table.MainRow);
        return [$"{column.Label}（{column.Unit}）", .. MeasureSpans.All.Select(span => row is not null && ReturnFigures.ValueOf(row, column, span) is { } value ? ReturnNarrative.Number(value) : "—")];
    }

    private static string Part(ReturnPart part, string table, string column) =>
        part.Rows.FirstOrDefault(r => r.Table == table && r.Key == ReturnTable.Total)?.Find(column)?.ValueOf(MeasureSpan.Month) is { } value ? ReturnNarrative.Number(value) : "—";
}
