namespace ApprovalOffice.Data.MonthlyReturns;

/// <summary>A figure that differs from last month's by more than the threshold.</summary>
/// <param name="Table">Code of the table.</param>
/// <param name="Column">The column.</param>
/// <param name="Now">This month.</param>
/// <param name="Before">Last month.</param>
/// <param name="MainRow">Key of the row that moved most; null where no row stands out.</param>
/// <param name="MainName">Its name.</param>
/// <param name="MainChange">By how much.</param>
public sealed record ReturnDifference(string Table, ReturnColumn Column, decimal Now, decimal Before, string? MainRow, string? MainName, decimal MainChange);
