namespace ApprovalOffice.Data.Catalogue.Evaluation;

/// <summary>A grade.</summary>
public sealed record EvaluationGrade
{
    /// <summary>Grade.</summary>
    public required string Grade { get; init; }

    /// <summary>From how many points.</summary>
    public required decimal Min { get; init; }
}
