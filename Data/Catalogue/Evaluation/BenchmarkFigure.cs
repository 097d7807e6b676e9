namespace ApprovalOffice.Data.Catalogue.Evaluation;

/// <summary>A figure of the measure.</summary>
public sealed record BenchmarkFigure
{
    /// <summary>Code.</summary>
    public required string Code { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Unit.</summary>
    public required string Unit { get; init; }

    /// <summary>Formula.</summary>
    public required string Formula { get; init; }
}
