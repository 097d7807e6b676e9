namespace ApprovalOffice.Data.Bulk;

/// <summary>Rows of one table, their values in the form in which the database keeps them.</summary>
/// <param name="Table">The table.</param>
/// <param name="Columns">The columns, one for each value of a row.</param>
/// <param name="Rows">The rows.</param>
internal sealed record BulkRows(BulkTable Table, IReadOnlyList<BulkColumn> Columns, IReadOnlyList<object?[]> Rows);
