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
    public Task WriteAsync(BulkTable table, IReadOnlyList<BulkColumn> columns, IReadOnlyList<object?[]> rows, CancellationToken ct)
    {
        Pack(columns, rows);
        return WritePackedAsync(table, columns, rows, ct);
    }

    /// <summary>Brings the values of rows, in place, into the form in which the database keeps them.</summary>
    public static void Pack(IReadOnlyList<BulkColumn> columns, IReadOnlyList<object?[]> rows)
    {
        for (int i = 0; i < columns.Count; i++)
        {
            if (columns[i].Packing is not null)
            {
                foreach (object?[] row in rows)
                {
                    row[i] = columns[i].Stored(row[i]);
                }
            }
        }
    }

    /// <summary>Writes rows whose values are in the form in which the database keeps them.</summary>
    public abstract Task WritePackedAsync(BulkTable table, IReadOnlyList<BulkColumn> columns, IReadOnlyList<object?[]> rows, CancellationToken ct);

    /// <summary>
    /// Takes indexes away that are made again in one go when all rows are there, where that is less work: in a file that nobody else has open
    /// and that is to grow to a multiple.
    /// </summary>
    /// <param name="cases">How many cases come.</param>
    /// <param name="ct">Gives up.</param>
    /// <returns>The statements that make them again.</returns>
    public virtual Task<IReadOnlyList<string>> SetIndexesAsideAsync(long cases, CancellationToken ct) => Task.FromResult<IReadOnlyList<string>>([]);

    /// <summary>Runs a statement with numbered parameters (<c>$1</c>, <c>$2</c> …).</summary>
    public abstract Task<int> RunAsync(string sql, IReadOnlyList<object> parameters, CancellationToken ct);

    /// <summary>Makes all of it lasting.</summary>
    public abstract Task CommitAsync(CancellationToken ct);

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();
}
