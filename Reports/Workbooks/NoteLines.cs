using System.Globalization;

namespace ApprovalOffice.Reports.Workbooks;

/// <summary>The lines of the sheet «说明», the same for every kind of workbook; a line without a value is a heading.</summary>
internal static class NoteLines
{
    public static IEnumerable<(string Name, string Value)> Of(SheetNotes notes, IEnumerable<(string Title, string Definition)> columns, long rows, string digest)
    {
        yield return (notes.Title, "");
        yield return ("制表人", notes.MadeBy);
        yield return ("制表时间", notes.MadeAt.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) + "（北京时间）");
        yield return ("数据时点", notes.DataAsOf.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) + "（全部数据取自同一时点）");
        yield return ("系统版本", notes.Version);
        yield return ("数据行数", rows.ToString(CultureInfo.InvariantCulture));
        yield return ("数据摘要", $"SHA-256 {digest}");
        yield return ("摘要算法", "全部数据行依次以 UTF-8 计算：单元格原值之间以 U+001F 分隔，每行以 U+001E 结束；数字不带千分位，日期为 yyyy-MM-dd，时间为 yyyy-MM-dd HH:mm:ss。");
        yield return ("筛选条件", "");
        if (notes.Filters.Count == 0)
        {
            yield return ("全部", "没有筛选条件");
        }

        foreach ((string condition, string value) in notes.Filters)
        {
            yield return (condition, value);
        }

        yield return ("各列含义", "");
        foreach ((string title, string definition) in columns)
        {
            yield return (title, definition.Length > 0 ? definition : "如列名");
        }

        if (notes.Remarks.Count > 0)
        {
            yield return ("备注", "");
            for (int remark = 0; remark < notes.Remarks.Count; remark++)
            {
                yield return ((remark + 1).ToString(CultureInfo.InvariantCulture), notes.Remarks[remark]);
            }
        }
    }
}
