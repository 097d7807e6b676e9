namespace ApprovalOffice.App.Features.Cases.Sheets;

/// <summary>A finding on a review point.</summary>
/// <param name="Number">Number of the point.</param>
/// <param name="Point">The point.</param>
/// <param name="Conclusion">What was found; 未审 before.</param>
/// <param name="Opinion">The reviewer's words.</param>
public sealed record FindingLine(int Number, string Point, string Conclusion, string? Opinion);
