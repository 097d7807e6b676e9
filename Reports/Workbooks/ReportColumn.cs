namespace ApprovalOffice.Reports.Workbooks;

/// <summary>A column of a formatted report.</summary>
public sealed record ReportColumn
{
    /// <summary>Its head.</summary>
    public required string Title { get; init; }

    /// <summary>What it holds.</summary>
    public required ColumnKind Kind { get; init; }

    /// <summary>Its width in characters of the default font.</summary>
    public required double Width { get; init; }

    /// <summary>What the figure means and how it is counted, for the sheet «说明».</summary>
    public string Definition { get; init; } = "";

    /// <summary>The head above it and its neighbours of the same group; empty for none.</summary>
    public string Group { get; init; } = "";

    /// <summary>Whether the last row sums it up.</summary>
    public bool IsSummed { get; init; }

    /// <summary>How it is reckoned from other columns; null when the rows bring it.</summary>
    public ReportFormula? Formula { get; init; }
}
