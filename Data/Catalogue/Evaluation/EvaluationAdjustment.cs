namespace ApprovalOffice.Data.Catalogue.Evaluation;

/// <summary>An addition or deduction.</summary>
public sealed record EvaluationAdjustment
{
    /// <summary>Code.</summary>
    public required string Code { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>At most; negative for deductions.</summary>
    public required decimal Max { get; init; }

    /// <summary>In words.</summary>
    public required string Text { get; init; }
}
