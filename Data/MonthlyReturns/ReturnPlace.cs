namespace ApprovalOffice.Data.MonthlyReturns;

/// <summary>The names of the places of a return.</summary>
public static class ReturnPlace
{
    private const string Cells = "cell:";

    /// <summary>A cell of a table.</summary>
    public static string Cell(string table, string row, string column) => $"{Cells}{table}/{row}/{column}";

    /// <summary>The text of an article or further section.</summary>
    public static string Narrative(string section) => $"text:{section}";

    /// <summary>Why a total differs from last month's.</summary>
    public static string Why(string table, string column) => $"why:{table}/{column}";

    /// <summary>Whether it is a cell.</summary>
    public static bool IsCell(string place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return place.StartsWith(Cells, StringComparison.Ordinal);
    }
}
