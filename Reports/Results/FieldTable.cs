using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Reports.Results;

/// <summary>A field that holds a table: a line is a row, cells are parted by tabs (as a spreadsheet copies them) or by ｜, the first row is the head.</summary>
internal sealed class FieldTable
{
    private static readonly char[] Parting = ['\t', '｜'];

    private readonly IReadOnlyList<string[]> _rows;

    private FieldTable(IReadOnlyList<string[]> rows)
    {
        _rows = rows;
    }

    private int Columns => _rows.Max(row => row.Length);

    /// <summary>The table in the value; null when it is plain text.</summary>
    internal static FieldTable? In(string value)
    {
        var lines = value.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return lines.Length > 1 && Array.Exists(lines, line => line.IndexOfAny(Parting) >= 0)
            ? new FieldTable([.. lines.Select(line => line.Split(Parting, StringSplitOptions.TrimEntries))])
            : null;
    }

    internal void Compose(TableDescriptor table)
    {
        table.ColumnsDefinition(columns =>
        {
            for (var i = 0; i < Columns; i++)
            {
                columns.RelativeColumn(Share(i));
            }
        });
        table.Header(header =>
        {
            for (var i = 0; i < Columns; i++)
            {
                header.Cell().Element(Grid.Head).Text(Cell(_rows[0], i));
            }
        });
        foreach (var row in _rows.Skip(1))
        {
            for (var i = 0; i < Columns; i++)
            {
                table.Cell().Element(Grid.Text).Text(Cell(row, i));
            }
        }
    }

    private static string Cell(string[] row, int column) => column < row.Length ? row[column] : string.Empty;

    // A column is as wide as its longest text asks for, within reason.
    private float Share(int column) => Math.Clamp(_rows.Max(row => Cell(row, column).Length), 3, 16);
}
