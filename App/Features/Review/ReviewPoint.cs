using ApprovalOffice.Data.Cases.Review;

namespace ApprovalOffice.App.Features.Review;

/// <summary>One review point with its finding.</summary>
/// <param name="Number">Its place, from 1.</param>
/// <param name="Text">The point.</param>
/// <param name="Conclusion">What was found; null while open.</param>
/// <param name="Opinion">In words.</param>
/// <param name="FoundBy">Who found it.</param>
/// <param name="FoundAt">When (UTC).</param>
public sealed record ReviewPoint(
    int Number,
    string Text,
    ReviewConclusion? Conclusion,
    string? Opinion,
    string? FoundBy,
    DateTime? FoundAt);
