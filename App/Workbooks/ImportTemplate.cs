using ApprovalOffice.Reports.Workbooks;

namespace ApprovalOffice.App.Workbooks;

/// <summary>The empty workbook that people fill in.</summary>
internal static class ImportTemplate
{
    /// <summary>Width of a column in characters.</summary>
    public static double WidthOf(ImportColumn column) => Math.Clamp(Math.Max(column.Title.Length * 2.2, column.Example.Length * 1.4) + 4, 12, 44);

    /// <summary>The bytes of the template, with what stands in it already.</summary>
    public static byte[] Create(IImportTarget target, IReadOnlyList<ImportColumn> columns, DateTime madeAt, IReadOnlyList<string[]>? rows = null) => TemplateWorkbook.Create(new TemplateSheet
    {
        Title = target.Title,
        Remarks =
        [
            target.Purpose, "第一行是表头，不要改动；带 * 的列必须填写。每行一条，从第二行起连续填写。", "代码、证件号等长数字请按文本填写（模板已设为文本格式）。日期写作 2026-09-24。",
            "上传后系统先逐行核对，有一处问题就全部不导入，并退回标注了问题的工作簿；全部通过后由您确认，确认后一次性导入。",
        ],
        Columns = [.. columns.Select(column => new TemplateColumn(column.Title + (column.IsRequired ? " *" : ""), column.Kind, WidthOf(column), column.Help, column.Example, column.Choices))],
        Rows = rows ?? [],
        MadeAt = madeAt,
    });
}
