namespace ApprovalOffice.Reports.Workbooks;

/// <summary>A row as read.</summary>
/// <param name="Number">Its number on the screen, from 1.</param>
/// <param name="Cells">Its cells from column A on; those behind the last used one are left out.</param>
public sealed record SheetRow(int Number, IReadOnlyList<SheetCell> Cells)
{
    /// <summary>Whether nothing stands in it.</summary>
    public bool IsEmpty => Cells.All(cell => cell.IsEmpty);

    /// <summary>The cell of a column, from 0; an empty one behind the last.</summary>
    public SheetCell this[int column] => column >= 0 && column < Cells.Count ? Cells[column] : SheetCell.Empty;
}
