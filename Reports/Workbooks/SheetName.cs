namespace ApprovalOffice.Reports.Workbooks;

/// <summary>Names that spreadsheets accept for a sheet: at most 31 characters, none of []:*?/\, no apostrophe at either end.</summary>
internal static class SheetName
{
    private const int MaxLength = 31;

    /// <summary>The name of the sheet that explains the others.</summary>
    public const string Notes = "说明";

    /// <summary>A name after a title; the second and later sheets of a table are numbered.</summary>
    public static string Of(string title, int number)
    {
        string plain = string.Concat(title.Select(c => "[]:*?/\\".Contains(c, StringComparison.Ordinal) || char.IsControl(c) ? ' ' : c)).Trim().Trim('\'');
        string tail = number > 1 ? $"（{number}）" : "";
        plain = plain.Length is 0 || plain == Notes ? "数据" : plain;
        return plain[..Math.Min(plain.Length, MaxLength - tail.Length)] + tail;
    }
}
