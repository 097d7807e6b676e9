namespace ApprovalOffice.Reports.Workbooks;

/// <summary>How a column of a report is reckoned from other columns of the same row; in the workbook it stands as a formula.</summary>
public sealed record ReportFormula
{
    private ReportFormula(IReadOnlyList<int> added, int? divisor) => (Added, Divisor) = (added, divisor);

    /// <summary>The columns that are added, from 0.</summary>
    public IReadOnlyList<int> Added { get; }

    /// <summary>The column that the sum is divided by, from 0; null for none. Nothing is divided by zero: the cell then stays empty.</summary>
    public int? Divisor { get; }

    /// <summary>The sum of columns.</summary>
    public static ReportFormula Sum(params IReadOnlyList<int> columns) => new(columns, null);

    /// <summary>The share that columns have of another.</summary>
    public static ReportFormula Share(int whole, params IReadOnlyList<int> parts) => new(parts, whole);

    /// <summary>The formula for a row of the sheet.</summary>
    /// <param name="row">The row, from 1.</param>
    internal string At(int row)
    {
        string sum = string.Join('+', Added.Select(column => CellAddress.Of(column, row)));
        return Divisor is { } divisor ? $"IF({CellAddress.Of(divisor, row)}=0,\"\",({sum})/{CellAddress.Of(divisor, row)})" : sum;
    }
}
