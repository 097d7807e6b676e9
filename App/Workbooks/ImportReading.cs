using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Workbooks;
using ApprovalOffice.Reports.Workbooks;

namespace ApprovalOffice.App.Workbooks;

/// <summary>Reads an uploaded workbook in the order of a template's columns, a block of rows at a time.</summary>
internal static class ImportReading
{
    /// <summary>Head of the column in which a returned workbook says what is wrong; it is passed over when the workbook comes back.</summary>
    public const string FaultHead = "问题（改正后本列可以保留）";

    // What a block leaves behind is gone before the collector would have moved it to where it looks seldom.
    private const int Block = 100;

    /// <summary>The rows in blocks, with what is wrong with the cells themselves; empty rows are passed over.</summary>
    /// <exception cref="RuleBroken">BOOK-005 other heads.</exception>
    /// <exception cref="WorkbookBroken">No workbook, or too large a one.</exception>
    public static IEnumerable<List<(ImportRow Row, IReadOnlyList<ImportFault> Faults)>> Blocks(XlsxRowReader reader, IReadOnlyList<ImportColumn> columns)
    {
        int[]? places = null;
        List<(ImportRow Row, IReadOnlyList<ImportFault> Faults)> block = [];
        foreach (SheetRow row in reader.Rows())
        {
            if (places is null)
            {
                places = Places(row, columns);
                continue;
            }

            if (row.IsEmpty || places.All(place => row[place].IsEmpty))
            {
                continue;
            }

            block.Add(Of(row, places, columns));
            if (block.Count == Block)
            {
                yield return block;
                block = [];
            }
        }

        WorkbookRules.OtherHeads.Require(places is not null);
        if (block.Count > 0)
        {
            yield return block;
        }
    }

    // A star marks what is required in the template; people take columns away and move them.
    private static int[] Places(SheetRow heads, IReadOnlyList<ImportColumn> columns)
    {
        string[] found = [.. heads.Cells.Select(cell => cell.Text.TrimEnd('*', ' '))];
        int[] places = [.. columns.Select(column => Array.IndexOf(found, column.Title))];
        string[] missing = [.. columns.Where((column, index) => places[index] < 0 && column.IsRequired).Select(column => column.Title)];
        WorkbookRules.OtherHeads.Require(missing.Length == 0, detail: $"缺少列：{string.Join("、", missing)}");
        string? twice = columns.Select(column => column.Title).FirstOrDefault(title => found.Count(head => head == title) > 1);
        WorkbookRules.OtherHeads.Require(twice is null, detail: $"列“{twice}”出现两次");
        return places;
    }

    private static (ImportRow Row, IReadOnlyList<ImportFault> Faults) Of(SheetRow row, int[] places, IReadOnlyList<ImportColumn> columns)
    {
        List<ImportFault> faults = [];
        string[] texts = new string[columns.Count];
        for (int column = 0; column < texts.Length; column++)
        {
            SheetCell cell = row[places[column]];
            texts[column] = cell.Text ?? "";
            if (!string.IsNullOrEmpty(cell.Fault))
            {
                faults.Add(new ImportFault(row.Number, column, cell.Fault));
            }
            else if (columns[column].IsRequired && texts[column].Length == 0)
            {
                faults.Add(new ImportFault(row.Number, column, $"请填写{columns[column].Title}"));
            }
            else if (texts[column].Length > 0 && columns[column].Choices.Count > 0 && !columns[column].Choices.Contains(texts[column]))
            {
                faults.Add(new ImportFault(row.Number, column, $"{columns[column].Title}应为：{string.Join("、", columns[column].Choices)}"));
            }
        }

        return (new ImportRow(row.Number, texts) { Places = places }, faults);
    }
}
