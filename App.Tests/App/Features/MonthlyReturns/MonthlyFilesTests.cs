using System.Globalization;
using ApprovalOffice.App.Commands;
using ApprovalOffice.App.Features.MonthlyReturns;
using ApprovalOffice.App.Features.Review;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Measures;
using ApprovalOffice.Data.MonthlyReturns;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Reports.Workbooks;
using ApprovalOffice.Tests.App.Features.Review;
using ApprovalOffice.Tests.Reports;
using ApprovalOffice.Tests.Reports.Workbooks;
using ApprovalOffice.Tests.Support.Databases;
using ClosedXML.Excel;
using Microsoft.Extensions.DependencyInjection;
using UglyToad.PdfPig;

namespace ApprovalOffice.Tests.App.Features.MonthlyReturns;

/// <summary>The files of a locked month, and its figures built again from the events of that time.</summary>
public sealed class MonthlyFilesTests
{
    private static readonly DateOnly October = new(2026, 10, 1);
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact]
    public async Task TheFiles_SayWhatWasLocked_AndASpreadsheetReckonsTheSameTotals()
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(DatabaseProvider.Sqlite);
        (Guid city, _) = await LockedAsync(office);
        string folder = Directory.CreateTempSubdirectory("office-month-").FullName;
        try
        {
            (int code, string said) = await office.AsAsync("sysadmin", async services =>
            {
                using StringWriter output = new();
                Dictionary<string, string> options = new() { ["--region"] = "990100", ["--month"] = "2026-10", ["--out"] = folder };
                return (await MonthlyCommands.ReportAsync(services, options, output, Ct), output.ToString());
            });
            code.ShouldBe(0);
            said.ShouldContain("示范市2026-10月报.xlsx");
            byte[] book = await File.ReadAllBytesAsync(Path.Combine(folder, "示范市2026-10月报.xlsx")), paper = await File.ReadAllBytesAsync(Path.Combine(folder, "示范市2026-10月报.pdf"));
            Keep("month.xlsx", book);
            Keep("month.pdf", paper);

            using PdfDocument pdf = PdfDocument.Open(paper);
            string text = string.Concat(pdf.GetPages().SelectMany(p => p.Letters).Select(l => l.Value)).Replace(" ", "", StringComparison.Ordinal);
            ReturnView view = await new MonthlyDesk(office).ViewAsync("leader", city);
            foreach (string word in (string[])["示工改报〔2026〕1号", "示范市工程建设项目审批制度改革工作月报", "主要指标", "分地区情况", "城东区", "本月1个新增项目", "开展材料清单复核。", view.Return.Digest!])
            {
                text.ShouldContain(word);
            }

            OutsideTool.WithFile("month.pdf", paper, file => OutsideTool.Run("qpdf", "--check", file).ExitCode).ShouldBe(0);

            byte[] again = SpreadsheetProgramTests.SaveAgain(new Dictionary<string, byte[]> { ["month.xlsx"] = SpreadsheetProgramTests.WithWrongResults(book) })["month.xlsx"];
            using MemoryStream stream = new(again);
            using XLWorkbook reckoned = new(stream);
            reckoned.Worksheets.Select(s => s.Name).ShouldBe(
                [
                    .. view.Tables.SelectMany(t => (string[])[$"{t.Code} {t.Name}", .. t.Code is "T5" or "T9" or "T10" ? Array.Empty<string>() : [$"{t.Code} 本年累计", $"{t.Code} 上年同月"]]), "分地区主要指标", "文字", "取数明细", "指标口径", "说明",
                ]);
            foreach (ReturnTable table in view.Tables.Where(t => t.HasTotal))
            {
                foreach (MeasureSpan span in MeasureSpans.All)
                {
                    Totals(reckoned.Worksheet(span == MeasureSpan.Month ? $"{table.Code} {table.Name}" : $"{table.Code} {span.Chinese()}"), table, span, view.Content.Figures);
                }
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task WhatHappenedLater_LeavesTheRecomputedMonthEqual_AndWhatIsForgedIsNamed(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        (Guid city, CaseTarget inHand) = await LockedAsync(office);
        (await office.DoAsync<GrantCase>("head", use => use.RunAsync(inHand, "同意", Ct))).IsOk.ShouldBeTrue();
        (int code, string said) = await RecomputeAsync(office);
        said.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(6, said);
        said.ShouldContain("示范市 示工改报〔2026〕1号（第 1 版）：重算一致。");
        code.ShouldBe(0, said);

        await office.WithDbAsync(async db =>
        {
            await TestOffice.TamperAsync(db, "CaseEvents", "UPDATE \"CaseEvents\" SET \"Action\" = 'Receive' WHERE \"Action\" = 'Accept'");
            return true;
        });
        (code, said) = await RecomputeAsync(office);
        code.ShouldBe(1);
        said.ShouldContain("示范市本级 T2 行 total 栏 accepted 本月：锁定 1/0，重算 0/0");
        await office.WithDbAsync(async db =>
        {
            await TestOffice.TamperAsync(db, "MonthlyReturns", "UPDATE \"MonthlyReturns\" SET \"Digest\" = '0' WHERE \"RegionCode\" = '990100'");
            return true;
        });
        await using AsyncServiceScope verifying = office.Host.Services.CreateAsyncScope();
        (await verifying.ServiceProvider.GetRequiredService<ApprovalOffice.Data.Records.OfficeVerification>().RunAsync()).Single(r => r.Subject == "月报").Faults
            .ShouldBe(["月报 示工改报〔2026〕1号 的内容与锁定时的摘要不符。"]);
        (await RecomputeAsync(office, "2026-09")).Code.ShouldBe(1, "nothing is locked there");
    }

    [Fact]
    public async Task WhoDoesNotSeeAReturn_GetsNoFile()
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(DatabaseProvider.Sqlite);
        (Guid city, _) = await LockedAsync(office);
        (await office.AsAsync("leader", s => s.GetRequiredService<ReturnFiles>().MayAsync(city, Ct))).ShouldBeTrue();
        (await office.AsAsync("monthly-chengdong", s => s.GetRequiredService<ReturnFiles>().MayAsync(city, Ct))).ShouldBeFalse();
        (await office.AsAsync("clerk", s => s.GetRequiredService<ReturnFiles>().MayAsync(city, Ct))).ShouldBeFalse();
    }

    private static async Task<(Guid City, CaseTarget InHand)> LockedAsync(ReviewOffice office)
    {
        MonthlyDesk desk = new(office);
        CaseTarget inHand = (await office.ProposedAsync()).Single();
        office.Clock.SetUtcNow(new DateTimeOffset(2026, 11, 2, 1, 0, 0, TimeSpan.Zero));
        foreach ((string word, var code) in MonthlyDesk.Districts)
        {
            await desk.LockedAsync($"monthly-{word}", code, October);
        }

        return (await desk.LockedAsync("monthly", MonthlyDesk.City, October), inHand);
    }

    private static Task<(int Code, string Said)> RecomputeAsync(ReviewOffice office, string month = "2026-10") => office.AsAsync("sysadmin", async services =>
    {
        using StringWriter output = new();
        return (await MonthlyCommands.RecomputeAsync(services, new Dictionary<string, string> { ["--month"] = month }, output, Ct), output.ToString());
    });

    private static void Totals(IXLWorksheet sheet, ReturnTable table, MeasureSpan span, ReturnFigures figures)
    {
        int heads = table.Columns.Any(c => MeasureRegistry.Find(c.Measure)?.Form is MeasureForm.Rate or MeasureForm.Mean) ? 5 : 4;
        ReturnRow total = figures.Find(table.Code, ReturnTable.Total)!;
        int last = heads + figures.RowsOf(table.Code).Count - 1;
        if (last == heads)
        {
            return;
        }

        sheet.Cell(last, 1).GetString().ShouldBe("合计", table.Code);
        int at = 1;
        foreach (ReturnColumn column in table.Columns.Where(c => c.Kind == ReturnColumnKind.Figure || span == MeasureSpan.Month))
        {
            MeasureForm? form = MeasureRegistry.Find(column.Measure)?.Form;
            at += form is MeasureForm.Rate or MeasureForm.Mean ? 3 : 1;
            if (form is null)
            {
                continue;
            }

            string found = sheet.Cell(last, at).Value.ToString() ?? "";
            decimal? expected = ReturnFigures.ValueOf(total, column, span);
            if (expected is null)
            {
                found.ShouldBe("", $"{table.Code}.{column.Key} {span}");
                continue;
            }

            decimal value = decimal.Parse(found, NumberStyles.Float, CultureInfo.InvariantCulture) * (form == MeasureForm.Rate ? 100 : 1);
            value.ShouldBe(expected.Value, 0.051m, $"{table.Code}.{column.Key} {span}");
        }
    }

    // For whoever wants to look at them.
    private static void Keep(string name, byte[] content)
    {
        if (Environment.GetEnvironmentVariable("OFFICE_KEEP_FILES") is { Length: > 0 } folder)
        {
            File.WriteAllBytes(Path.Combine(folder, name), content);
        }
    }
}
