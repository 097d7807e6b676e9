namespace ApprovalOffice.Data.Catalogue.Evaluation;

/// <summary>evaluation.json: 评估指标体系.</summary>
public sealed record EvaluationFile
{
    /// <summary>Version of the file.</summary>
    public required string Version { get; init; }

    /// <summary>Sum of weights.</summary>
    public required decimal TotalWeight { get; init; }

    /// <summary>Periods.</summary>
    public required IReadOnlyList<string> Periods { get; init; }

    /// <summary>What is evaluated.</summary>
    public required IReadOnlyList<string> Objects { get; init; }

    /// <summary>Sources.</summary>
    public required IReadOnlyList<string> Basis { get; init; }

    /// <summary>Remark.</summary>
    public required string Note { get; init; }

    /// <summary>First-level indicators.</summary>
    public required IReadOnlyList<EvaluationIndicator> Indicators { get; init; }

    /// <summary>Additions and deductions.</summary>
    public required IReadOnlyList<EvaluationAdjustment> Adjustments { get; init; }

    /// <summary>Grades.</summary>
    public required IReadOnlyList<EvaluationGrade> Grades { get; init; }

    /// <summary>The World Bank's measure.</summary>
    public required WorldBankMeasure WorldBank { get; init; }
}
