using ClosedXML.Excel;

namespace ApprovalOffice.Reports.Workbooks;

/// <summary>Draws a <see cref="TableReport"/> as a workbook that prints as it stands: title, heads that stay and repeat, totals as formulas, «说明».</summary>
public static class TableWorkbook
{
    private const string Ink = "#1C2429";
    private const string HeadFill = "#E6ECF0";
    private const string Line = "#B9C3C9";

    /// <summary>The bytes of the workbook (Office Open XML).</summary>
    public static byte[] Create(TableReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Create(report.Title, [report]);
    }

    /// <summary>The bytes of a workbook of several tables, a sheet each, with one «说明» for all; their notes are those of the first.</summary>
    /// <param name="title">Title of the workbook.</param>
    /// <param name="reports">The tables; no two of the same title.</param>
    public static byte[] Create(string title, IReadOnlyList<TableReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        using XLWorkbook book = new();
        book.Properties.Title = title;
        book.Properties.Author = reports[0].Notes.MadeBy;
        book.Properties.Created = reports[0].Notes.MadeAt;
        book.Style.Font.FontName = "等线";
        book.Style.Font.FontSize = 10.5;
        foreach (TableReport report in reports)
        {
            IXLWorksheet sheet = book.AddWorksheet(SheetName.Of(report.Title, 1));
            int heads = Heads(sheet, report);
            int last = Rows(sheet, report, heads + 1);
            Page(sheet, report, heads, last);
        }

        Notes(book, reports);
        using MemoryStream file = new();
        book.SaveAs(file, new SaveOptions { EvaluateFormulasBeforeSaving = true });
        return file.ToArray();
    }

    /// <summary>The row of the sheet in which the first row of the table stands, from 1.</summary>
    public static int FirstRow(TableReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.HasGroups ? 5 : 4;
    }

    private static int Heads(IXLWorksheet sheet, TableReport report)
    {
        int columns = report.Columns.Count, row = FirstRow(report) - 1;
        Words(sheet.Cell(1, 1), report.Title);
        IXLRange title = sheet.Range(1, 1, 1, columns).Merge();
        title.Style.Font.SetBold().Font.SetFontSize(16).Alignment.SetHorizontal(XLAlignmentHorizontalValues.Center).Alignment.SetVertical(XLAlignmentVerticalValues.Center);
        sheet.Row(1).Height = 30;
        Words(sheet.Cell(2, 1), report.Subtitle);
        sheet.Range(2, 1, 2, columns).Merge().Style.Alignment.SetHorizontal(XLAlignmentHorizontalValues.Center);
        for (int column = 0; column < columns; column++)
        {
            ReportColumn one = report.Columns[column];
            sheet.Column(column + 1).Width = one.Width;
            if (report.HasGroups && one.Group.Length == 0)
            {
                Words(sheet.Cell(row - 1, column + 1), one.Title);
                sheet.Range(row - 1, column + 1, row, column + 1).Merge();
                continue;
            }

            Words(sheet.Cell(row, column + 1), one.Title);
            if (report.HasGroups && (column == 0 || report.Columns[column - 1].Group != one.Group))
            {
                int end = column;
                while (end + 1 < columns && report.Columns[end + 1].Group == one.Group)
                {
                    end++;
                }

                Words(sheet.Cell(row - 1, column + 1), one.Group);
                sheet.Range(row - 1, column + 1, row - 1, end + 1).Merge();
            }
        }

        IXLRange head = sheet.Range(3, 1, row, columns);
        head.Style.Font.SetBold().Fill.SetBackgroundColor(XLColor.FromHtml(HeadFill)).Alignment.SetWrapText()
            .Alignment.SetHorizontal(XLAlignmentHorizontalValues.Center).Alignment.SetVertical(XLAlignmentVerticalValues.Center);
        Ruled(head);
        sheet.Row(row).Height = 32;
        return row;
    }

    private static int Rows(IXLWorksheet sheet, TableReport report, int first)
    {
        int columns = report.Columns.Count, total = first + report.Rows.Count;
        for (int row = 0; row < report.Rows.Count; row++)
        {
            for (int column = 0; column < columns; column++)
            {
                IXLCell cell = sheet.Cell(first + row, column + 1);
                if (report.Columns[column].Formula is { } formula)
                {
                    cell.FormulaA1 = formula.At(first + row);
                }
                else if (column < report.Rows[row].Count)
                {
                    Put(cell, report.Rows[row][column], report.Columns[column].Kind);
                }
            }
        }

        for (int column = 0; column < columns && report.Rows.Count > 0; column++)
        {
            Format(sheet.Range(first, column + 1, total, column + 1), report.Columns[column].Kind);
        }

        for (int row = 0; row < report.Rows.Count; row++)
        {
            sheet.Row(first + row).Height = Height(report, row);
        }

        bool summed = report.Rows.Count > 0 && report.Columns.Any(column => column.IsSummed);
        if (summed)
        {
            Totals(sheet, report, first, total);
        }

        int last = summed ? total : Math.Max(first - 1, total - 1);
        if (last >= first)
        {
            Ruled(sheet.Range(first, 1, last, columns));
        }

        return last;
    }

    // The row is as high as its longest text needs; spreadsheets do it for what is typed, not for what a program wrote. A Chinese character takes two widths.
    private static double Height(TableReport report, int row)
    {
        double lines = 1;
        for (int column = 0; column < report.Rows[row].Count; column++)
        {
            if (report.Columns[column].Kind == ColumnKind.Text && report.Rows[row][column].IsText)
            {
                lines = Math.Max(lines, Math.Ceiling(report.Rows[row][column].Text.Sum(c => c < 0x2E80 ? 1.0 : 2.0) / (report.Columns[column].Width - 1)));
            }
        }

        return 4 + (14 * Math.Min(lines, 25));
    }

    private static void Totals(IXLWorksheet sheet, TableReport report, int first, int total)
    {
        Words(sheet.Cell(total, 1), "合计");
        for (int column = 0; column < report.Columns.Count; column++)
        {
            ReportColumn one = report.Columns[column];
            if (one.Formula is { } formula)
            {
                sheet.Cell(total, column + 1).FormulaA1 = formula.At(total);
            }
            else if (one.IsSummed)
            {
                sheet.Cell(total, column + 1).FormulaA1 = $"SUM({CellAddress.Of(column, first)}:{CellAddress.Of(column, total - 1)})";
            }
        }

        IXLRange row = sheet.Range(total, 1, total, report.Columns.Count);
        row.Style.Font.SetBold().Fill.SetBackgroundColor(XLColor.FromHtml("#F3F6F8"));
    }

    private static void Put(IXLCell cell, SheetValue value, ColumnKind kind)
    {
        if (value.IsEmpty)
        {
            return;
        }

        if (value.Serial() is { } number)
        {
            cell.SetValue((double)number);
            return;
        }

        Words(cell, value.ToString());
        if (kind == ColumnKind.Light)
        {
            Colour(cell, value.Text);
        }
    }

    // Text is text: SetValue of a string never makes a formula, and the format keeps it text when somebody edits the cell.
    private static void Words(IXLCell cell, string text)
    {
        cell.Style.NumberFormat.Format = "@";
        cell.DataType = XLDataType.Text;
        cell.SetValue(SheetText.Clean(text));
    }

    private static void Colour(IXLCell cell, string word)
    {
        (string mark, string? fill, string ink) = word switch
        {
            "深红" => ("■ ", "#7A1710", "#FFFFFF"),
            "红" => ("■ ", "#F6D5D0", "#8C1D12"),
            "黄" => ("▲ ", "#FBEBC8", "#6B4600"),
            "绿" => ("● ", "#DCEFE2", "#14532D"),
            "蓝" => ("‖ ", "#DCE8F4", "#1D4F7C"),
            "灰" => ("✓ ", "#ECEFF0", "#4B585F"),
            _ => ("", null, Ink),
        };
        cell.SetValue(mark + word);
        cell.Style.Font.FontColor = XLColor.FromHtml(ink);
        if (fill is not null)
        {
            cell.Style.Fill.BackgroundColor = XLColor.FromHtml(fill);
        }
    }

    private static void Format(IXLRange cells, ColumnKind kind)
    {
        cells.Style.NumberFormat.Format = kind is ColumnKind.WholeNumber or ColumnKind.Days ? "#,##0" : XlsxParts.FormatOf(kind);
        cells.Style.Alignment.Vertical = XLAlignmentVerticalValues.Center;
        cells.Style.Alignment.Horizontal = kind switch
        {
            ColumnKind.Text => XLAlignmentHorizontalValues.Left,
            ColumnKind.Code or ColumnKind.Light or ColumnKind.Date or ColumnKind.Instant => XLAlignmentHorizontalValues.Center,
            _ => XLAlignmentHorizontalValues.Right,
        };
        cells.Style.Alignment.WrapText = kind == ColumnKind.Text;
    }

    private static void Ruled(IXLRange range)
    {
        range.Style.Border.SetInsideBorder(XLBorderStyleValues.Thin).Border.SetInsideBorderColor(XLColor.FromHtml(Line))
            .Border.SetOutsideBorder(XLBorderStyleValues.Thin).Border.SetOutsideBorderColor(XLColor.FromHtml(Line));
    }

    private static void Page(IXLWorksheet sheet, TableReport report, int heads, int last)
    {
        sheet.SheetView.FreezeRows(heads);
        sheet.ShowGridLines = false;
        IXLPageSetup page = sheet.PageSetup;
        page.PaperSize = XLPaperSize.A4Paper;
        page.PageOrientation = report.Columns.Sum(column => column.Width) > 90 ? XLPageOrientation.Landscape : XLPageOrientation.Portrait;
        page.FitToPages(1, 0);
        page.CenterHorizontally = true;
        page.Margins.SetLeft(0.4).SetRight(0.4).SetTop(0.6).SetBottom(0.6);
        page.SetRowsToRepeatAtTop(1, heads);
        page.PrintAreas.Add(1, 1, Math.Max(last, heads), report.Columns.Count);
        page.Footer.Center.AddText("第 ");
        page.Footer.Center.AddText(XLHFPredefinedText.PageNumber);
        page.Footer.Center.AddText(" 页，共 ");
        page.Footer.Center.AddText(XLHFPredefinedText.NumberOfPages);
        page.Footer.Center.AddText(" 页");
    }

    private static void Notes(XLWorkbook book, IReadOnlyList<TableReport> reports)
    {
        string Of(TableReport report, ReportColumn column) => (reports.Count > 1 ? report.Title + "·" : "") + (column.Group.Length > 0 ? column.Group + "·" : "") + column.Title;
        IXLWorksheet sheet = book.AddWorksheet(SheetName.Notes);
        sheet.Column(1).Width = 24;
        sheet.Column(2).Width = 90;
        int row = 0;
        foreach ((string name, string value) in NoteLines.Of(
            reports[0].Notes, reports.SelectMany(report => report.Columns.Select(c => (Of(report, c), c.Definition))), reports.Sum(report => report.Rows.Count),
            string.Join('；', reports.Select(report => (reports.Count > 1 ? report.Title + " " : "") + report.Digest()))))
        {
            row++;
            Words(sheet.Cell(row, 1), name);
            if (value.Length == 0)
            {
                sheet.Range(row, 1, row, 2).Style.Font.SetBold().Fill.SetBackgroundColor(XLColor.FromHtml(HeadFill));
                continue;
            }

            Words(sheet.Cell(row, 2), value);
            sheet.Row(row).Height = 16 * (1 + (value.Length / 48));
        }

        sheet.Range(1, 1, row, 2).Style.Alignment.SetWrapText().Alignment.SetVertical(XLAlignmentVerticalValues.Top);
        sheet.PageSetup.FitToPages(1, 0);
    }
}
