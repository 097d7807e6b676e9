using System.Globalization;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.Bulk;

/// <summary>Looks at an office on SQLite in which one story after another is told, and writes down what each step of a story leaves.</summary>
public sealed class StoryRecorder
{
    // Series and stored contents belong to the office, not to a story; what is not yet sealed has no seal.
    private static readonly HashSet<string> Shared = new(StringComparer.Ordinal)
    {
        "NumberSeries", "StoredBlobs", "AuditSeals", "AuditEpochs", "DataProtectionKeys", "__EFMigrationsHistory", "UploadSessions",
    };

    private readonly IDbContextFactory<OfficeDbContext> databases;
    private readonly StoryRecord record;
    private readonly Dictionary<string, long> from = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Table, string Key), StoryRow> rows = [];
    private IReadOnlyList<BulkTable> tables = [];

    private StoryRecorder(IDbContextFactory<OfficeDbContext> databases, StoryRecord record) => (this.databases, this.record) = (databases, record);

    /// <summary>Begins with a story; nothing of it has happened yet.</summary>
    /// <param name="databases">The office in which it is told.</param>
    /// <param name="record">What is known of it.</param>
    /// <param name="ct">Gives up.</param>
    public static async Task<StoryRecorder> BeginAsync(IDbContextFactory<OfficeDbContext> databases, StoryRecord record, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(databases);
        ArgumentNullException.ThrowIfNull(record);
        StoryRecorder recorder = new(databases, record);
        await recorder.LookAsync(ct);
        return recorder;
    }

    /// <summary>Writes down what a step has left.</summary>
    /// <param name="at">When it happened, UTC.</param>
    /// <param name="ct">Gives up.</param>
    public async Task StepAsync(DateTime at, CancellationToken ct)
    {
        int step = record.Steps.Count;
        record.Steps.Add(at);
        await using OfficeDbContext context = await databases.CreateDbContextAsync(ct);
        await context.Database.OpenConnectionAsync(ct);
        SqliteConnection connection = (SqliteConnection)context.Database.GetDbConnection();
        HashSet<StoryRow> gone = [.. record.Rows.Where(row => row.RemovedAt is null)];
        foreach (BulkTable table in tables)
        {
            string tail = string.Create(CultureInfo.InvariantCulture, $"WHERE rowid > {from[table.Name]} ORDER BY rowid");
            foreach (object?[] values in await BulkReader.ReadAsync(connection, table, tail, ct))
            {
                gone.Remove(Take(table, values, step));
            }
        }

        foreach (StoryRow removed in gone)
        {
            removed.RemovedAt = step;
        }
    }

    /// <summary>The whole story, when its last step is done.</summary>
    public async Task<StoryRecord> EndAsync(CancellationToken ct)
    {
        await using OfficeDbContext context = await databases.CreateDbContextAsync(ct);
        foreach (NumberSeries series in await context.Set<NumberSeries>().AsNoTracking().ToListAsync(ct))
        {
            record.Series[series.Id] = (series.OrganId, series.Document, series.PeriodKey);
        }

        return record;
    }

    private async Task LookAsync(CancellationToken ct)
    {
        await using OfficeDbContext context = await databases.CreateDbContextAsync(ct);
        await context.Database.OpenConnectionAsync(ct);
        SqliteConnection connection = (SqliteConnection)context.Database.GetDbConnection();
        tables = [.. BulkTables.Of(context).Where(table => !Shared.Contains(table.Name))];
        foreach (BulkTable table in tables)
        {
            await using SqliteCommand last = connection.CreateCommand();
#pragma warning disable CA2100 // A name of the model.
            last.CommandText = $"SELECT COALESCE(MAX(rowid), 0) FROM \"{table.Name}\"";
#pragma warning restore CA2100
            from[table.Name] = Convert.ToInt64(await last.ExecuteScalarAsync(ct), CultureInfo.InvariantCulture);
        }

        foreach (BulkTable table in BulkTables.Of(context).Where(table => OfficeFoundation.Tables.Contains(table.Name)))
        {
            foreach (object?[] values in await BulkReader.ReadAsync(connection, table, "", ct))
            {
                record.Known.UnionWith(values.OfType<Guid>());
            }
        }

        record.Known.Add(Guid.Empty);
    }

    private StoryRow Take(BulkTable table, object?[] values, int step)
    {
        string key = string.Join('/', table.Key.Select(i => Convert.ToString(values[i], CultureInfo.InvariantCulture)));
        if (!rows.TryGetValue((table.Name, key), out StoryRow? row))
        {
            row = new StoryRow(table, step);
            rows.Add((table.Name, key), row);
            record.Rows.Add(row);
            row.Images.Add((step, values));
        }
        else if (!row.Images[^1].Values.AsSpan().SequenceEqual(values, EqualityComparer<object?>.Default))
        {
            row.Images.Add((step, values));
        }

        return row;
    }
}
