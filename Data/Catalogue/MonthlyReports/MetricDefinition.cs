namespace ApprovalOffice.Data.Catalogue.MonthlyReports;

/// <summary>How a metric is computed.</summary>
public sealed record MetricDefinition
{
    /// <summary>Key.</summary>
    public required string Key { get; init; }

    /// <summary>Formula.</summary>
    public required string Calc { get; init; }
}
