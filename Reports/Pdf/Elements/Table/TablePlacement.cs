namespace ApprovalOffice.Reports.Pdf.Elements.Table;

/// <summary>Gives cells without a place the next free one, row by row.</summary>
internal static class TablePlacement
{
    internal static void Place(List<TableCell> cells, int columns)
    {
        if (InSequence(cells, columns))
        {
            return;
        }

        var taken = new HashSet<(int Row, int Column)>();
        foreach (var cell in cells.Where(cell => cell is { Row: > 0, Column: > 0 }))
        {
            Take(taken, cell);
        }

        int row = 1, column = 1;
        foreach (var cell in cells)
        {
            if (cell is { Row: > 0, Column: > 0 })
            {
                (row, column) = (cell.Row, cell.Column + cell.ColumnSpan);
                continue;
            }

            if (cell.Row > 0)
            {
                (row, column) = (cell.Row, 1);
            }

            if (cell.Column > 0 && cell.Column < column)
            {
                row++;
            }

            if (cell.Column > 0)
            {
                column = cell.Column;
            }

            while (!IsFree(taken, cell, row, column, columns))
            {
                column = cell.Column > 0 ? cell.Column : column + 1;
                if (cell.Column > 0 || column > columns)
                {
                    row++;
                    column = cell.Column > 0 ? cell.Column : 1;
                }
            }

            (cell.Row, cell.Column) = (row, column);
            Take(taken, cell);
            column += cell.ColumnSpan;
        }
    }

    /// <summary>Cells of one row each that name no place stand one behind the other: most tables have no others.</summary>
    private static bool InSequence(List<TableCell> cells, int columns)
    {
        if (cells.Exists(cell => cell.Row > 0 || cell.Column > 0 || cell.RowSpan > 1))
        {
            return false;
        }

        int row = 1, column = 1;
        foreach (var cell in cells)
        {
            if (column > 1 && column + cell.ColumnSpan - 1 > columns)
            {
                (row, column) = (row + 1, 1);
            }

            (cell.Row, cell.Column) = (row, column);
            column += cell.ColumnSpan;
        }

        return true;
    }

    private static bool IsFree(HashSet<(int Row, int Column)> taken, TableCell cell, int row, int column, int columns)
    {
        // A cell wider than the table stands at the first column; the table then refuses it by name.
        if (column + cell.ColumnSpan - 1 > columns && column != 1)
        {
            return false;
        }

        for (var r = row; r < row + cell.RowSpan; r++)
        {
            for (var c = column; c < column + cell.ColumnSpan; c++)
            {
                if (taken.Contains((r, c)))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static void Take(HashSet<(int Row, int Column)> taken, TableCell cell)
    {
        for (var r = cell.Row; r <= cell.LastRow; r++)
        {
            for (var c = cell.Column; c < cell.Column + cell.ColumnSpan; c++)
            {
                taken.Add((r, c));
            }
        }
    }
}
