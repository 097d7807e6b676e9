using System.Text;
using ApprovalOffice.Reports.Workbooks;
using ClosedXML.Excel;

namespace ApprovalOffice.Tests.Reports.Workbooks;

/// <summary>What was written is opened again by another library, by our reader, or as bytes.</summary>
public sealed class WrittenWorkbookTests
{
    [Fact]
    public void Words_StayWords_InTheStreamedWorkbook()
    {
        using XLWorkbook book = Opened(Streamed(SampleSheets.Dangerous));
        IXLWorksheet sheet = book.Worksheet(1);
        for (int row = 0; row < SampleSheets.Dangerous.Length; row++)
        {
            IXLCell cell = sheet.Cell(row + 2, 1);
            cell.HasFormula.ShouldBeFalse(SampleSheets.Dangerous[row]);
            cell.DataType.ShouldBe(XLDataType.Text, SampleSheets.Dangerous[row]);

            // The library that reads here does not know the escape of an escape; the spreadsheet program of SpreadsheetProgramTests does.
            cell.GetString().Replace("_x005F_", "_", StringComparison.Ordinal).ShouldBe(SampleSheets.Dangerous[row]);
            cell.Style.NumberFormat.NumberFormatId.ShouldBe(49, "the format of text, so that it stays text when it is edited");
        }
    }

    [Fact]
    public void EachKind_HasItsType_InTheStreamedWorkbook()
    {
        using XLWorkbook book = Opened(Streamed("文字"));
        IXLWorksheet sheet = book.Worksheet(1);
        sheet.Cell("B2").DataType.ShouldBe(XLDataType.Text);
        sheet.Cell("B2").GetString().ShouldBe("911100001234567890");
        sheet.Cell("C2").GetDouble().ShouldBe(42);
        sheet.Cell("D2").GetDouble().ShouldBe(1234.5);
        sheet.Cell("E2").GetDouble().ShouldBe(1_234_567.89);
        sheet.Cell("F2").DataType.ShouldBe(XLDataType.DateTime);
        sheet.Cell("F2").GetDateTime().ShouldBe(new DateTime(2026, 9, 24));
        sheet.Cell("G2").GetDateTime().ShouldBe(new DateTime(2026, 9, 24, 16, 5, 0), TimeSpan.FromMilliseconds(1));
        sheet.Cell("I2").GetDouble().ShouldBe(0.256);
        sheet.Cell("I2").Style.NumberFormat.Format.ShouldBe("0.0%");
        sheet.SheetView.SplitRow.ShouldBe(1);
        sheet.PageSetup.FirstRowToRepeatAtTop.ShouldBe(1);
        sheet.AutoFilter.Range.RangeAddress.ToString().ShouldBe("A1:J2");
        sheet.Column(1).Width.ShouldBe(16, 1);
    }

    [Fact]
    public void Notes_SayFiltersDefinitionsWhoWhenAndDigest()
    {
        byte[] file = Streamed("文字", "=1+1");
        using XLWorkbook book = Opened(file);
        Dictionary<string, string> lines = book.Worksheet("说明").RowsUsed().ToDictionary(row => row.Cell(1).GetString(), row => row.Cell(2).GetString());
        lines["制表人"].ShouldBe("韩秋实（示范市工改办）");
        lines["制表时间"].ShouldBe("2026-09-24 16:05:09（北京时间）");
        lines["数据行数"].ShouldBe("2");
        lines["状态"].ShouldBe("审查中");
        lines["Money"].ShouldBe("Money 的含义");
        lines["数据摘要"].ShouldBe($"SHA-256 {DigestOf("文字", "=1+1")}");
        DigestOf("文字", "=1+2").ShouldNotBe(DigestOf("文字", "=1+1"));
    }

    [Fact]
    public void ALongTable_GoesOnInTheNextSheet()
    {
        using MemoryStream file = new();
        using (XlsxRowWriter writer = new(file, "办件", SampleSheets.Columns, rowsOfSheet: 4))
        {
            for (int row = 1; row <= 7; row++)
            {
                writer.Write([SheetValue.Of($"第{row}行")]);
            }

            writer.Complete(SampleSheets.Notes);
        }

        using XLWorkbook book = Opened(file.ToArray());
        book.Worksheets.Select(sheet => sheet.Name).ShouldBe(["办件", "办件（2）", "办件（3）", "说明"]);
        book.Worksheet(2).Cell("A1").GetString().ShouldBe("Text");
        book.Worksheet(2).Cell("A2").GetString().ShouldBe("第4行");
        book.Worksheet(3).Cell("A2").GetString().ShouldBe("第7行");
        book.Worksheet(3).PageSetup.FirstRowToRepeatAtTop.ShouldBe(1);
    }

    [Fact]
    public void WhatXmlCannotHold_IsReplaced_AndTooLongTextIsCutWithAMark()
    {
        using XLWorkbook book = Opened(Streamed("控制\u0001字符", "半个\uD842", new string('长', 40_000)));
        IXLWorksheet sheet = book.Worksheet(1);
        sheet.Cell("A2").GetString().ShouldBe("控制\uFFFD字符");
        sheet.Cell("A3").GetString().ShouldBe("半个\uFFFD");
        sheet.Cell("A4").GetString().Length.ShouldBe(SheetText.MaxLength);
        sheet.Cell("A4").GetString().ShouldEndWith(SheetText.CutMark);
    }

    [Fact]
    public void Csv_HasItsMark_AndNothingASpreadsheetWouldRunOrRound()
    {
        using MemoryStream file = new();
        using (CsvRowWriter writer = new(file, SampleSheets.Columns))
        {
            foreach (string words in new[] { "=1+1", "\t=2", "a\"b,c", "第一行\n第二行" })
            {
                writer.Write(SampleSheets.Row(words));
            }

            writer.Complete(SampleSheets.Notes).ShouldBe(DigestOf("=1+1", "\t=2", "a\"b,c", "第一行\n第二行"));
        }

        file.ToArray().AsSpan(0, 3).ToArray().ShouldBe(Encoding.UTF8.GetPreamble());
        string[] lines = Encoding.UTF8.GetString(file.ToArray()[3..]).Split("\r\n");
        lines[0].ShouldBe("Text,Code,WholeNumber,Area,Money,Date,Instant,Days,Percent,Light");
        lines[1].ShouldBe("'=1+1,\"\t911100001234567890\",42,1234.5,1234567.89,2026-09-24,2026-09-24 16:05:00,7,0.256,黄");
        lines[2].ShouldStartWith("\"'\t=2\",");
        lines[3].ShouldStartWith("\"a\"\"b,c\",");
        lines[4].ShouldStartWith("\"第一行\n第二行\",");
    }

    [Fact]
    public void AReport_StaysReadableOnScreenAndInPrint()
    {
        TableReport report = SampleSheets.Report;
        using XLWorkbook book = Opened(TableWorkbook.Create(report));
        IXLWorksheet sheet = book.Worksheet(1);
        int first = TableWorkbook.FirstRow(report), total = first + report.Rows.Count;
        sheet.Name.ShouldBe("办件台账汇总");
        sheet.SheetView.SplitRow.ShouldBe(first - 1);
        sheet.PageSetup.LastRowToRepeatAtTop.ShouldBe(first - 1);
        sheet.PageSetup.PrintAreas.Single().RangeAddress.ToString().ShouldBe($"$A$1:$H${total}");
        for (int row = 0; row < report.Rows.Count; row++)
        {
            IXLCell words = sheet.Cell(first + row, 1);
            words.HasFormula.ShouldBeFalse();
            words.DataType.ShouldBe(XLDataType.Text);

            // The library undoes escapes twice when it reads; the spreadsheet program of SpreadsheetProgramTests does not.
            words.GetString().ShouldBe(SampleSheets.Dangerous[row] == "_x0041_" ? "A" : SampleSheets.Dangerous[row]);
        }

        sheet.Cell(total, 2).FormulaA1.ShouldBe($"SUM(B{first}:B{total - 1})");
        sheet.Cell(total, 4).FormulaA1.ShouldBe($"B{total}+C{total}");
        sheet.Cell(first, 5).FormulaA1.ShouldBe($"IF(D{first}=0,\"\",(C{first})/D{first})");
        sheet.Cell(first, 7).DataType.ShouldBe(XLDataType.DateTime);
        sheet.Cell(first, 7).GetDateTime().ShouldBe(new DateTime(2026, 9, 1));
        sheet.Cell(first, 8).GetString().ShouldBe("■ 红");
        book.Worksheet("说明").CellsUsed(cell => cell.GetString() == $"SHA-256 {report.Digest()}").Count().ShouldBe(1);
    }

    internal static byte[] Streamed(params string[] words)
    {
        using MemoryStream file = new();
        using (XlsxRowWriter writer = new(file, "办件", SampleSheets.Columns))
        {
            foreach (string one in words)
            {
                writer.Write(SampleSheets.Row(one));
            }

            writer.Complete(SampleSheets.Notes);
        }

        return file.ToArray();
    }

    private static XLWorkbook Opened(byte[] file) => new(new MemoryStream(file));

    private static string DigestOf(params string[] words)
    {
        using RowDigest digest = new();
        foreach (string one in words)
        {
            digest.Add(SampleSheets.Row(one), SampleSheets.Columns.Count);
        }

        return digest.Current();
    }
}
