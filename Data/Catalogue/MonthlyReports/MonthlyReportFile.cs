namespace ApprovalOffice.Data.Catalogue.MonthlyReports;

/// <summary>monthlyReport.json: 每月改革进展.</summary>
public sealed record MonthlyReportFile
{
    /// <summary>Version of the file.</summary>
    public required string Version { get; init; }

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>Deadlines.</summary>
    public required MonthlyDeadline Deadline { get; init; }

    /// <summary>Statistical period.</summary>
    public required string StatRule { get; init; }

    /// <summary>Metrics.</summary>
    public required IReadOnlyList<MetricDefinition> MetricDefinitions { get; init; }

    /// <summary>Tables.</summary>
    public required IReadOnlyList<MonthlyTable> Tables { get; init; }

    /// <summary>Narrative by article.</summary>
    public required IReadOnlyList<MonthlySection> Sections { get; init; }

    /// <summary>Further sections.</summary>
    public required IReadOnlyList<MonthlyExtraSection> ExtraSections { get; init; }

    /// <summary>Steps from draft to lock.</summary>
    public required IReadOnlyList<string> Workflow { get; init; }
}
