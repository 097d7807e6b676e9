namespace ApprovalOffice.App.Features.Review;

/// <summary>Something told, seen or heard on the way.</summary>
/// <param name="Number">Position in the case.</param>
/// <param name="Name">What it was.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Who">Who recorded or said it.</param>
/// <param name="Words">What was said.</param>
public sealed record ReviewProceeding(
    int Number,
    string Name,
    DateTime At,
    string Who,
    string? Words);
