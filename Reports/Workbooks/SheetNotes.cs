namespace ApprovalOffice.Reports.Workbooks;

/// <summary>What the sheet «说明» says of a workbook, so that it can be judged without the system it came from.</summary>
public sealed record SheetNotes
{
    /// <summary>What the workbook is.</summary>
    public required string Title { get; init; }

    /// <summary>Who had it made: name and organ.</summary>
    public required string MadeBy { get; init; }

    /// <summary>When, on the office's wall clock (Asia/Shanghai).</summary>
    public required DateTime MadeAt { get; init; }

    /// <summary>Of which moment the data are, on the same clock; one moment for all rows.</summary>
    public required DateTime DataAsOf { get; init; }

    /// <summary>By which system, in which version.</summary>
    public required string Version { get; init; }

    /// <summary>What the rows were narrowed to, condition by condition; empty for all.</summary>
    public required IReadOnlyList<(string Condition, string Value)> Filters { get; init; }

    /// <summary>Remarks that hold for the whole.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];
}
