namespace ApprovalOffice.Data.MonthlyReturns;

/// <summary>A column of a table of the return.</summary>
/// <param name="Key">Key of monthlyReport.json.</param>
/// <param name="Label">Its head; the way of counting time stands in it where time is counted.</param>
/// <param name="Unit">Unit; empty for text.</param>
/// <param name="Kind">Where its cells come from.</param>
/// <param name="Measure">Code of the measure of a figure; null for others.</param>
/// <param name="Matter">Code of the matter to which a figure is narrowed; null for all.</param>
public sealed record ReturnColumn(string Key, string Label, string Unit, ReturnColumnKind Kind, string? Measure = null, string? Matter = null)
{
    /// <summary>Whether what is typed in must be a number.</summary>
    public bool IsNumber => Unit.Length > 0;
}
