namespace ApprovalOffice.Data.MonthlyReturns;

/// <summary>A table of the return.</summary>
/// <param name="Code">Code of monthlyReport.json.</param>
/// <param name="Name">Its name.</param>
/// <param name="Rows">What its rows are.</param>
/// <param name="RowHead">Head of the first column.</param>
/// <param name="Columns">The others.</param>
/// <param name="Names">Keys and names of named rows.</param>
public sealed record ReturnTable(string Code, string Name, ReturnRows Rows, string RowHead, IReadOnlyList<ReturnColumn> Columns, IReadOnlyList<(string Key, string Name)> Names)
{
    /// <summary>Key of the row of totals.</summary>
    public const string Total = "total";

    /// <summary>Whether it has a row of totals.</summary>
    public bool HasTotal => Rows is not (ReturnRows.Whole or ReturnRows.Named);

    /// <summary>The row whose figures speak for the region: the totals, or the one row.</summary>
    public string MainRow => HasTotal || Rows == ReturnRows.Whole ? Total : Names[0].Key;

    /// <summary>The column of a key; null where there is none.</summary>
    public ReturnColumn? Find(string key) => Columns.FirstOrDefault(c => c.Key == key);
}
