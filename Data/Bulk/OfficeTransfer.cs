using System.Globalization;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Records;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.Bulk;

/// <summary>
/// Takes what happened in a scratch office on SQLite over into the office whose people and catalogue it has: the same rows, all in one
/// transaction, so that they are there at once or not at all. Both offices must have the same key of the trail.
/// </summary>
public sealed class OfficeTransfer
{
    // The office has its own; the rows of the trail are sealed anew where they come to stand.
    private static readonly HashSet<string> Left = new(StringComparer.Ordinal)
    {
        "AuditSeals", "AuditEpochs", "DataProtectionKeys", "__EFMigrationsHistory", "UploadSessions",
    };

    private readonly Dictionary<string, long> from = new(StringComparer.Ordinal);

    private OfficeTransfer()
    {
    }

    /// <summary>Notes what the scratch office holds before anything happens in it.</summary>
    public static async Task<OfficeTransfer> BeginAsync(OfficeDbContext scratch, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scratch);
        OfficeTransfer transfer = new();
        foreach (BulkTable table in BulkTables.Of(scratch).Where(table => !Left.Contains(table.Name)))
        {
#pragma warning disable EF1002 // A name of the model.
            transfer.from[table.Name] = await scratch.Database
                .SqlQueryRaw<long>($"SELECT COALESCE(MAX(rowid), 0) AS \"Value\" FROM \"{table.Name}\"").SingleAsync(ct);
#pragma warning restore EF1002
        }

        return transfer;
    }

    /// <summary>Takes over what has come since.</summary>
    /// <param name="scratch">The scratch office.</param>
    /// <param name="office">The office; it must have no project and no number yet.</param>
    /// <param name="options">Where it is.</param>
    /// <param name="ct">Gives up; nothing is taken over then.</param>
    /// <returns>How many rows were taken over; null when the office has been used meanwhile.</returns>
    public async Task<long?> EndAsync(OfficeDbContext scratch, OfficeDbContext office, DatabaseOptions options, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scratch);
        ArgumentNullException.ThrowIfNull(office);
        ArgumentNullException.ThrowIfNull(options);
        Dictionary<string, BulkTable> own = BulkTables.Of(office).ToDictionary(table => table.Name, StringComparer.Ordinal);
        await scratch.Database.OpenConnectionAsync(ct);
        await using BulkWriter writer = options.Provider == DatabaseProvider.Sqlite
            ? new SqliteBulkWriter(new SqliteConnectionStringBuilder(options.EffectiveConnectionString).DataSource, alone: false)
            : new PostgresBulkWriter(options.EffectiveConnectionString);
        await writer.BeginAsync(ct);
        if (await office.Set<ConstructionProject>().AnyAsync(ct) || await office.Set<NumberSeries>().AnyAsync(ct))
        {
            return null;
        }

        HashSet<string> stored = [.. await office.Set<StoredBlob>().Select(blob => blob.Digest).ToListAsync(ct)];
        long count = 0;
        foreach (BulkTable table in BulkTables.Of(scratch).Where(table => from.ContainsKey(table.Name)))
        {
            string tail = string.Create(CultureInfo.InvariantCulture, $"WHERE rowid > {from[table.Name]} ORDER BY rowid");
            List<object?[]> rows = await BulkReader.ReadAsync(scratch.Database.GetDbConnection(), table, tail, ct);
            if (table.Name == "StoredBlobs")
            {
                rows.RemoveAll(row => stored.Contains((string)row[table["Digest"]]!));
            }

            if (rows.Count > 0)
            {
                await WriteAsync(writer, table, own[table.Name], rows, ct);
                count += rows.Count;
            }
        }

        await writer.CommitAsync(ct);
        return count;
    }

    private static Task WriteAsync(BulkWriter writer, BulkTable table, BulkTable own, List<object?[]> rows, CancellationToken ct)
    {
        // The database numbers the lines of the trail.
        int drawn = table.Name == "AuditRecords" ? table["Id"] : -1;
        List<BulkColumn> columns = [.. table.Columns.Where((_, i) => i != drawn).Select(column => own.Columns[own[column.Name]])];
        return writer.WriteAsync(table, columns, drawn < 0 ? rows : rows.ConvertAll(row => row.Where((_, i) => i != drawn).ToArray()), ct);
    }
}
