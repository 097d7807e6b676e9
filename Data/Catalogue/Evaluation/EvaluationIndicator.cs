namespace ApprovalOffice.Data.Catalogue.Evaluation;

/// <summary>评估指标 of one of three levels.</summary>
public sealed record EvaluationIndicator
{
    /// <summary>Code.</summary>
    public required string Code { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>1 to 3.</summary>
    public required int Level { get; init; }

    /// <summary>Weight.</summary>
    public required decimal Weight { get; init; }

    /// <summary>Indicators below; none at level 3.</summary>
    public IReadOnlyList<EvaluationIndicator>? Children { get; init; }

    /// <summary>auto, manual, survey.</summary>
    public string? DataSource { get; init; }

    /// <summary>Formula.</summary>
    public string? Formula { get; init; }

    /// <summary>How it is scored.</summary>
    public string? ScoringRule { get; init; }

    /// <summary>Fields it reads.</summary>
    public string? DataFields { get; init; }

    /// <summary>How a sample is drawn.</summary>
    public string? SampleRule { get; init; }
}
