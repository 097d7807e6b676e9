namespace ApprovalOffice.Reports.Workbooks;

/// <summary>Where a cell is, as people read it on the screen: B12.</summary>
public static class CellAddress
{
    /// <summary>The address.</summary>
    /// <param name="column">From 0.</param>
    /// <param name="row">From 1.</param>
    public static string Of(int column, int row) => $"{Column(column)}{row}";

    /// <summary>The letters of a column, from 0: A … Z, AA …</summary>
    public static string Column(int column)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(column);
        string letters = "";
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters;
    }

    /// <summary>The column of an address such as B12, from 0; -1 when it has no letters.</summary>
    internal static int ColumnOf(ReadOnlySpan<char> address)
    {
        int column = 0;
        foreach (char letter in address)
        {
            if (letter is < 'A' or > 'Z' || column > 100_000)
            {
                break;
            }

            column = (column * 26) + (letter - 'A' + 1);
        }

        return column - 1;
    }
}
