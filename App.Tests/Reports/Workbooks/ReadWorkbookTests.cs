using System.IO.Compression;
using System.Text;
using ApprovalOffice.Reports.Workbooks;
using ClosedXML.Excel;

namespace ApprovalOffice.Tests.Reports.Workbooks;

/// <summary>Workbooks of others: read as far as they can be, refused where they cannot.</summary>
public sealed class ReadWorkbookTests
{
    [Fact]
    public void CellsOfAllTypes_AreReadInOneForm()
    {
        using XLWorkbook book = new();
        IXLWorksheet sheet = book.AddWorksheet("数据");
        sheet.Cell("A1").SetValue("文字");
        sheet.Cell("C1").SetValue(12.5);
        sheet.Cell("D1").SetValue(new DateTime(2026, 9, 24)).Style.DateFormat.Format = "yyyy年m月d日";
        sheet.Cell("E1").SetValue(new DateTime(2026, 9, 24, 16, 5, 0)).Style.DateFormat.Format = "yyyy-mm-dd hh:mm";
        sheet.Cell("F1").SetValue(value: true);
        sheet.Cell("G1").FormulaA1 = "C1*2";
        sheet.Cell("H1").SetValue(911100001234567890d);
        sheet.Cell("A4").SetValue("第四行");
        SheetRow[] rows = Read(Saved(book));
        rows.Select(row => row.Number).ShouldBe([1, 4]);
        rows[0].Cells.Take(7).Select(cell => cell.Text).ShouldBe(["文字", "", "12.5", "2026-09-24", "2026-09-24 16:05:00", "是", "25"]);
        rows[0][7].Fault.ShouldContain("超过 15 位");
        rows[1][0].Text.ShouldBe("第四行");
        rows[1][99].IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void OurOwnExport_IsReadBackToTheLastCell()
    {
        SheetRow[] rows = Read(WrittenWorkbookTests.Streamed(SampleSheets.Dangerous));
        rows.Skip(1).Select(row => row[0].Text).ShouldBe(SampleSheets.Dangerous.Select(words => words.Trim()));
        rows[1].Cells.Skip(1).Select(cell => cell.Text).ShouldBe(SampleSheets.Row("").Skip(1).Select(value => value.ToString()));
    }

    [Theory]
    [InlineData("这不是工作簿")]
    [InlineData("PK\u0003\u0004")]
    [InlineData("")]
    public void WhatIsNoWorkbook_IsRefused(string content) =>
        Should.Throw<WorkbookBroken>(() => Read(Encoding.UTF8.GetBytes(content)));

    [Fact]
    public void ADocumentType_IsRefused()
    {
        byte[] file = WithPart("xl/sharedStrings.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><sst><si><t>&a;</t></si></sst>");
        Should.Throw<WorkbookBroken>(() => Read(file));
    }

    [Fact]
    public void MoreRowsOrBytesThanAgreed_AreRefused()
    {
        byte[] file = WrittenWorkbookTests.Streamed(SampleSheets.Dangerous);
        Should.Throw<WorkbookBroken>(() => Read(file, new SheetLimits(5, 100, 1 << 20))).Message.ShouldContain("超过 4 行");
        Should.Throw<WorkbookBroken>(() => Read(file, new SheetLimits(5_000, 100, 500))).Message.ShouldContain("过大");
        Should.Throw<WorkbookBroken>(() => Read(WithPart("xl/sharedStrings.xml", $"<sst><si><t>{new string('a', 3_000_000)}</t></si></sst>"), new SheetLimits(5_000, 100, 1 << 20)))
            .Message.ShouldContain("过大");
    }

    private static SheetRow[] Read(byte[] file, SheetLimits? limits = null)
    {
        using MemoryStream stream = new(file);
        using XlsxRowReader reader = XlsxRowReader.Open(stream, limits ?? SheetLimits.Default);
        return [.. reader.Rows()];
    }

    private static byte[] Saved(XLWorkbook book)
    {
        using MemoryStream file = new();
        book.SaveAs(file, new SaveOptions { EvaluateFormulasBeforeSaving = true });
        return file.ToArray();
    }

    private static byte[] WithPart(string name, string content)
    {
        using MemoryStream file = new();
        file.Write(WrittenWorkbookTests.Streamed("文字"));
        using (ZipArchive archive = new(file, ZipArchiveMode.Update, leaveOpen: true))
        using (Stream part = archive.CreateEntry(name).Open())
        {
            part.Write(Encoding.UTF8.GetBytes(content));
        }

        return file.ToArray();
    }
}
