using System.Data.Common;

namespace ApprovalOffice.Data.Bulk;

/// <summary>
/// Writes rows straight through the provider, all in one transaction: what was not committed was never there, also when the process is
/// killed in the middle. The triggers of the database stay in force.
/// </summary>
internal abstract class BulkWriter : IAsyncDisposable
{
    /// <summary>The connection, for statements beside the rows.</summary>
    public abstract DbConnection Connection { get; }

    /// <summary>Opens the connection and begins the transaction.</summary>
    public abstract Task BeginAsync(CancellationToken ct);

    /// <summary>Writes rows of a table; a row has a value for each of the columns.</summary>
    public abstract Task WriteAsync(BulkTable table, IReadOnlyList<BulkColumn> columns, IReadOnlyList<object?[]> rows, CancellationToken ct);

    /// <summary>Runs a statement with numbered parameters (<c>$1</c>, <c>$2</c> …).</summary>
    public abstract Task<int> RunAsync(string sql, IReadOnlyList<object> parameters, CancellationToken ct);

    /// <summary>Makes all of it lasting.</summary>
    public abstract Task CommitAsync(CancellationToken ct);

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();
}
