namespace ApprovalOffice.Reports.Workbooks;

/// <summary>A form for many rows: an empty table to be filled in.</summary>
public sealed record TemplateSheet
{
    /// <summary>What it is, and the name of the sheet.</summary>
    public required string Title { get; init; }

    /// <summary>How it is filled in.</summary>
    public required IReadOnlyList<string> Remarks { get; init; }

    /// <summary>The columns.</summary>
    public required IReadOnlyList<TemplateColumn> Columns { get; init; }

    /// <summary>What stands in it already, a row of cells in the order of the columns.</summary>
    public IReadOnlyList<string[]> Rows { get; init; } = [];

    /// <summary>When it was made, on the office's wall clock.</summary>
    public required DateTime MadeAt { get; init; }
}
