namespace ApprovalOffice.Reports.Workbooks;

/// <summary>A formatted report of one table: plain rows in, a workbook out (<see cref="TableWorkbook"/>).</summary>
public sealed record TableReport
{
    /// <summary>The title over the table and the name of its sheet.</summary>
    public required string Title { get; init; }

    /// <summary>The line under the title: period, region, unit.</summary>
    public required string Subtitle { get; init; }

    /// <summary>The columns.</summary>
    public required IReadOnlyList<ReportColumn> Columns { get; init; }

    /// <summary>The rows; cells of reckoned columns are left out.</summary>
    public required IReadOnlyList<IReadOnlyList<SheetValue>> Rows { get; init; }

    /// <summary>What «说明» says.</summary>
    public required SheetNotes Notes { get; init; }

    /// <summary>Whether the columns stand under group heads.</summary>
    internal bool HasGroups => Columns.Any(column => column.Group.Length > 0);

    /// <summary>
    /// What a number of the table is, reckoned here and not by a spreadsheet: the value of a row, or for <paramref name="row"/> = number of rows
    /// that of the row of totals. Null where the cell stays empty.
    /// </summary>
    public decimal? ValueOf(int row, int column)
    {
        ReportColumn asked = Columns[column];
        if (asked.Formula is { } formula)
        {
            decimal sum = formula.Added.Sum(part => ValueOf(row, part) ?? 0);
            return formula.Divisor is not { } divisor ? sum : ValueOf(row, divisor) is { } whole and not 0 ? sum / whole : null;
        }

        return row < Rows.Count
            ? column < Rows[row].Count && Rows[row][column] is { IsNumber: true } value ? value.Number : null
            : asked.IsSummed ? Rows.Sum(one => column < one.Count && one[column].IsNumber ? one[column].Number : 0) : null;
    }

    /// <summary>The digest of its rows, reckoned columns included.</summary>
    public string Digest()
    {
        using RowDigest digest = new();
        SheetValue[] whole = new SheetValue[Columns.Count];
        for (int row = 0; row < Rows.Count; row++)
        {
            for (int column = 0; column < whole.Length; column++)
            {
                whole[column] = Columns[column].Formula is not null ? SheetValue.Of(ValueOf(row, column))
                    : column < Rows[row].Count ? Rows[row][column] : SheetValue.Empty;
            }

            digest.Add(whole, whole.Length);
        }

        return digest.Current();
    }
}
