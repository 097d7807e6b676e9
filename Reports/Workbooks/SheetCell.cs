namespace ApprovalOffice.Reports.Workbooks;

/// <summary>A cell as read.</summary>
/// <param name="Text">Its content in one form: numbers without grouping, dates as yyyy-MM-dd, instants as yyyy-MM-dd HH:mm:ss; trimmed.</param>
/// <param name="Fault">Why it cannot be used (an error of a formula, a number that lost digits), in Chinese; empty when it can.</param>
public readonly record struct SheetCell(string Text, string Fault)
{
    /// <summary>A cell without content.</summary>
    public static readonly SheetCell Empty = new("", "");

    /// <summary>Whether there is nothing in it.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(Text) && string.IsNullOrEmpty(Fault);
}
