namespace ApprovalOffice.Data.Catalogue.RegionalEvaluations;

/// <summary>regionalEvaluations.json: 区域评估.</summary>
public sealed record RegionalEvaluationFile
{
    /// <summary>Version of the file.</summary>
    public required string Version { get; init; }

    /// <summary>Sources.</summary>
    public required IReadOnlyList<string> Basis { get; init; }

    /// <summary>Where results do not hold.</summary>
    public required IReadOnlyList<string> Exclusions { get; init; }

    /// <summary>Evaluation items.</summary>
    public required IReadOnlyList<RegionalEvaluation> Evaluations { get; init; }

    /// <summary>Evaluated areas.</summary>
    public required IReadOnlyList<EvaluatedArea> Areas { get; init; }
}
