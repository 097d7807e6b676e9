namespace ApprovalOffice.Data.MonthlyReturns;

/// <summary>Numerator and denominator of a figure over one span.</summary>
/// <param name="Part">The numerator.</param>
/// <param name="Among">The denominator; 0 for a count.</param>
public sealed record ReturnNumber(long Part, long Among);
