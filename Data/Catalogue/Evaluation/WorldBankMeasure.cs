namespace ApprovalOffice.Data.Catalogue.Evaluation;

/// <summary>The World Bank's measure of dealing with construction permits.</summary>
public sealed record WorldBankMeasure
{
    /// <summary>Remark.</summary>
    public required string Note { get; init; }

    /// <summary>The standard case.</summary>
    public required BenchmarkProject BenchmarkProject { get; init; }

    /// <summary>Figures.</summary>
    public required IReadOnlyList<BenchmarkFigure> Figures { get; init; }
}
