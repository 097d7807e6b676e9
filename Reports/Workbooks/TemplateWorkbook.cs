using System.Globalization;
using ClosedXML.Excel;

namespace ApprovalOffice.Reports.Workbooks;

/// <summary>Draws a <see cref="TemplateSheet"/>: heads that stay, cells that keep long digits, lists to choose from, and «填写说明» with an example.</summary>
public static class TemplateWorkbook
{
    private const int FormattedRows = 1000;
    private const string Lists = "选项";

    /// <summary>The bytes of the workbook.</summary>
    public static byte[] Create(TemplateSheet template)
    {
        ArgumentNullException.ThrowIfNull(template);
        using XLWorkbook book = new();
        book.Properties.Title = template.Title;
        book.Properties.Created = template.MadeAt;
        book.Style.Font.FontName = "等线";
        IXLWorksheet sheet = book.AddWorksheet(SheetName.Of(template.Title, 1));
        IXLWorksheet help = book.AddWorksheet("填写说明");
        IXLWorksheet lists = book.AddWorksheet(Lists);
        for (int column = 0; column < template.Columns.Count; column++)
        {
            Column(sheet, lists, template.Columns[column], column + 1);
        }

        Rows(sheet, template);
        sheet.Row(1).Style.Font.SetBold().Fill.SetBackgroundColor(XLColor.FromHtml("#E6ECF0")).Alignment.SetWrapText();
        sheet.SheetView.FreezeRows(1);
        Help(help, template);
        lists.Hide();
        using MemoryStream file = new();
        book.SaveAs(file);
        return file.ToArray();
    }

    private static void Column(IXLWorksheet sheet, IXLWorksheet lists, TemplateColumn column, int number)
    {
        sheet.Cell(1, number).SetValue(column.Title);
        sheet.Column(number).Width = column.Width;
        IXLRange cells = sheet.Range(2, number, FormattedRows + 1, number);
        cells.Style.NumberFormat.Format = column.Kind switch
        {
            ColumnKind.Area or ColumnKind.Money or ColumnKind.WholeNumber or ColumnKind.Days or ColumnKind.Percent => "General",
            ColumnKind.Date => "yyyy\\-mm\\-dd",
            _ => "@",
        };
        if (column.Choices.Count == 0)
        {
            return;
        }

        for (int choice = 0; choice < column.Choices.Count; choice++)
        {
            lists.Cell(choice + 1, number).SetValue(column.Choices[choice]);
        }

        cells.SetDataValidation().List(lists.Range(1, number, column.Choices.Count, number), inCellDropdown: true);
    }

    private static void Rows(IXLWorksheet sheet, TemplateSheet template)
    {
        for (int row = 0; row < template.Rows.Count; row++)
        {
            for (int column = 0; column < template.Rows[row].Length; column++)
            {
                string text = template.Rows[row][column];
                IXLCell cell = sheet.Cell(row + 2, column + 1);
                if (template.Columns[column].Kind is ColumnKind.WholeNumber or ColumnKind.Days && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
                {
                    cell.SetValue(number);
                }
                else
                {
                    cell.SetValue(text);
                }

                cell.Style.Alignment.SetVertical(XLAlignmentVerticalValues.Top).Alignment.SetWrapText(text.Contains('\n', StringComparison.Ordinal));
            }
        }
    }

    private static void Help(IXLWorksheet help, TemplateSheet template)
    {
        int row = 1;
        help.Cell(row, 1).SetValue(template.Title);
        help.Range(row, 1, row, 3).Merge().Style.Font.SetBold().Font.SetFontSize(14);
        foreach (string remark in template.Remarks)
        {
            row++;
            help.Cell(row, 1).SetValue(remark);
            help.Range(row, 1, row, 3).Merge().Style.Alignment.SetWrapText();
            help.Row(row).Height = 15 * (1 + (remark.Length / 60));
        }

        row += 2;
        (string Head, double Width)[] heads = [("列", 24), ("怎样填写", 70), ("示例", 40)];
        for (int head = 0; head < heads.Length; head++)
        {
            help.Cell(row, head + 1).SetValue(heads[head].Head);
            help.Column(head + 1).Width = heads[head].Width;
        }

        help.Range(row, 1, row, 3).Style.Font.SetBold().Fill.SetBackgroundColor(XLColor.FromHtml("#E6ECF0"));
        foreach (TemplateColumn column in template.Columns)
        {
            row++;
            help.Range(row, 1, row, 3).Style.NumberFormat.SetFormat("@").Alignment.SetWrapText().Alignment.SetVertical(XLAlignmentVerticalValues.Top);
            help.Cell(row, 1).SetValue(column.Title);
            help.Cell(row, 2).SetValue(column.Choices.Count > 0 ? $"{column.Help}（从下拉列表中选择）" : column.Help);
            help.Cell(row, 3).SetValue(column.Example);
        }
    }
}
