namespace ApprovalOffice.App.Features.Statements;

/// <summary>Something that was told to the applicant, or that they asked or said.</summary>
/// <param name="Number">Position in the case.</param>
/// <param name="Name">What it was.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Words">What was said.</param>
public sealed record StatementLine(
    int Number,
    string Name,
    DateTime At,
    string? Words);
