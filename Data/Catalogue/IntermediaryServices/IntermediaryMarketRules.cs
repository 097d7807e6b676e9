namespace ApprovalOffice.Data.Catalogue.IntermediaryServices;

/// <summary>中介超市: how the marketplace works.</summary>
public sealed record IntermediaryMarketRules
{
    /// <summary>Principle.</summary>
    public required string Principle { get; init; }

    /// <summary>Functions.</summary>
    public required IReadOnlyList<string> Functions { get; init; }

    /// <summary>Grades.</summary>
    public required IReadOnlyList<string> CreditGrades { get; init; }

    /// <summary>What is rated.</summary>
    public required IReadOnlyList<string> EvaluationDims { get; init; }
}
