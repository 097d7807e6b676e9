using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Reports.Workbooks;

namespace ApprovalOffice.App.Workbooks;

/// <summary>
/// A list that can be exported whole. It is asked in the scope of the person who exports, and gives what that person's list shows and nothing more,
/// masked as on the screen.
/// </summary>
public interface IDetailSource
{
    /// <summary>Its key in addresses and in the record of exports.</summary>
    string Kind { get; }

    /// <summary>What it is called.</summary>
    string Title { get; }

    /// <summary>The permission that its list asks for; null when everybody signed in has a list of their own.</summary>
    string? Permission { get; }

    /// <summary>The columns.</summary>
    IReadOnlyList<SheetColumn> Columns { get; }

    /// <summary>The columns of a file asked for with this query string, which may name some of them.</summary>
    IReadOnlyList<SheetColumn> ColumnsOf(string query) => Columns;

    /// <summary>What a query string narrows the list to, in words.</summary>
    Task<IReadOnlyList<(string Condition, string Value)>> ConditionsAsync(string query, CancellationToken ct);

    /// <summary>How many rows there are.</summary>
    Task<long> CountAsync(OfficeDbContext db, string query, CancellationToken ct);

    /// <summary>The rows, one after the other; nothing but the row in hand is kept.</summary>
    IAsyncEnumerable<SheetValue[]> RowsAsync(OfficeDbContext db, string query, CancellationToken ct);
}
