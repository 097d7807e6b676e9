namespace ApprovalOffice.App.Features.Organs;

/// <summary>A number series of an organ.</summary>
/// <param name="Document">What is numbered.</param>
/// <param name="Period">Year or day; empty for a series that never begins anew.</param>
/// <param name="Last">The last sequence given.</param>
/// <param name="LastNumber">The number it was printed as.</param>
/// <param name="Next">The sequence of the next number.</param>
public sealed record SeriesLine(string Document, string Period, long Last, string LastNumber, long Next);
