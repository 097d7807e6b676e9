namespace ApprovalOffice.Data.Catalogue.MonthlyReports;

/// <summary>A column of a table.</summary>
public sealed record MonthlyColumn
{
    /// <summary>Key.</summary>
    public required string Key { get; init; }

    /// <summary>Label.</summary>
    public required string Label { get; init; }

    /// <summary>Formula.</summary>
    public required string Calc { get; init; }

    /// <summary>Unit.</summary>
    public string? Unit { get; init; }
}
