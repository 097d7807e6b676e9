namespace ApprovalOffice.Data.MonthlyReturns;

/// <summary>A row of a table with what was taken for it.</summary>
/// <param name="Table">Code of the table.</param>
/// <param name="Key">Theme, stage, department, matter or name; <see cref="ReturnTable.Total"/> for the totals.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Cells">Its figures; cells filled in by hand are not among them.</param>
public sealed record ReturnRow(string Table, string Key, string Name, IReadOnlyList<ReturnCell> Cells)
{
    /// <summary>The figure of a column; null where it is filled in by hand.</summary>
    public ReturnCell? Find(string column) => Cells.FirstOrDefault(c => c.Column == column);
}
