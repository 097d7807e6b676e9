using System.Threading.Channels;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.Bulk;

/// <summary>
/// Writes copies of stories into an office, all in one transaction: first what the use cases leave in the tables, project after project,
/// then the trail in the order of the time. Numbers are given in that order too, so that the series have no gap.
/// </summary>
public sealed class StoryLoad(IDbContextFactory<OfficeDbContext> databases, DatabaseOptions options, AuditKey key)
{
    private const int ProjectsAtOnce = 50;
    private const int RowsAtOnce = 2000;
    private const int Ahead = 16;

    /// <summary>Writes them.</summary>
    /// <param name="copies">The copies.</param>
    /// <param name="progress">Hears of it.</param>
    /// <param name="ct">Gives up; nothing is written then.</param>
    /// <returns>How many rows were written, those of the trail among them.</returns>
    /// <exception cref="DatabaseRefused">SQLite: somebody else has the file open.</exception>
    public async Task<StoryLoadResult> RunAsync(IReadOnlyList<StoryCopy> copies, IProgress<StoryLoadProgress> progress, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(copies);
        ArgumentNullException.ThrowIfNull(progress);
        (DateTime At, int Copy, int Step)[] events = EventsOf(copies);
        IReadOnlyList<BulkTable> tables;
        StorySeries series;
        await using (OfficeDbContext context = await databases.CreateDbContextAsync(ct))
        {
            tables = BulkTables.Of(context);
            series = new StorySeries(await context.Set<NumberSeries>().AsNoTracking().ToListAsync(ct));
        }

        foreach (StoryCopy copy in copies)
        {
            copy.Series = new Guid[copy.Sequences.Length];
        }

        foreach ((DateTime at, int copy, int step) in events)
        {
            series.Give(copies[copy], step, at);
        }

        Dictionary<string, BulkTable> own = tables.ToDictionary(table => table.Name, StringComparer.Ordinal);
        await using BulkWriter writer = options.Provider == DatabaseProvider.Sqlite
            ? new SqliteBulkWriter(new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder(options.EffectiveConnectionString).DataSource)
            : new PostgresBulkWriter(options.EffectiveConnectionString);
        await writer.BeginAsync(ct);
        await series.WriteAsync(writer, own["NumberSeries"], ct);
        long rows = await PumpAsync(writer, own, output => Projects(copies, tables, output, progress, ct), ct);
        long trail = await PumpAsync(writer, own, output => TrailAsync(copies, events, output, progress, ct), ct);
        await writer.CommitAsync(ct);
        return new StoryLoadResult(copies.Count(copy => copy.LastStep >= 0), copies.Sum(CasesOf), rows, trail);
    }

    private static (DateTime At, int Copy, int Step)[] EventsOf(IReadOnlyList<StoryCopy> copies)
    {
        List<(DateTime, int, int)> events = [];
        for (int copy = 0; copy < copies.Count; copy++)
        {
            for (int step = 0; step <= copies[copy].LastStep; step++)
            {
                events.Add((copies[copy].StepAt(step), copy, step));
            }
        }

        events.Sort();
        return [.. events];
    }

    private static int CasesOf(StoryCopy copy) =>
        copy.Template.Lines.Count(line => line.Table.Name == "Cases" && line.FirstStep <= copy.LastStep && !(line.RemovedAt <= copy.LastStep));

    // One thread makes rows while another writes them.
    private static async Task<long> PumpAsync(
        BulkWriter writer, Dictionary<string, BulkTable> own, Func<ChannelWriter<(BulkTable, List<object?[]>)>, Task> make, CancellationToken ct)
    {
        Channel<(BulkTable Table, List<object?[]> Rows)> channel = Channel.CreateBounded<(BulkTable, List<object?[]>)>(
            new BoundedChannelOptions(Ahead) { SingleReader = true, SingleWriter = true });
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        Task making = Task.Run(
            async () =>
            {
                try
                {
                    await make(channel.Writer);
                    channel.Writer.Complete();
                }
                catch (Exception fault)
                {
                    channel.Writer.Complete(fault);
                    throw;
                }
            },
            stop.Token);
        long count = 0;
        await foreach ((BulkTable table, List<object?[]> rows) in channel.Reader.ReadAllAsync(ct))
        {
            BulkTable target = own[table.Name];
            await writer.WriteAsync(table, [.. table.Columns.Where(c => !IsDrawn(table, c)).Select(c => target.Columns[target[c.Name]])], rows, ct);
            count += rows.Count;
        }

        await making;
        return count;
    }

    // The database numbers the lines of the trail.
    private static bool IsDrawn(BulkTable table, BulkColumn column) => table.Name == "AuditRecords" && column.Name == "Id";

    private static async Task Projects(
        IReadOnlyList<StoryCopy> copies, IReadOnlyList<BulkTable> tables, ChannelWriter<(BulkTable, List<object?[]>)> output, IProgress<StoryLoadProgress> progress, CancellationToken ct)
    {
        Dictionary<StoryTemplate, ILookup<string, StoryLine>> lines = copies.Select(copy => copy.Template).Distinct()
            .ToDictionary(template => template, template => template.Lines.ToLookup(line => line.Table.Name));
        int done = 0;
        foreach (StoryCopy[] together in copies.Where(copy => copy.LastStep >= 0).Chunk(ProjectsAtOnce))
        {
            foreach (BulkTable table in tables)
            {
                List<object?[]> rows = [];
                BulkTable? written = null;
                foreach (StoryCopy copy in together)
                {
                    foreach (StoryLine line in lines[copy.Template][table.Name])
                    {
                        if (line.In(copy) is { } row)
                        {
                            rows.Add(row);
                            written = line.Table;
                        }
                    }
                }

                if (written is not null)
                {
                    await output.WriteAsync((written, rows), ct);
                }
            }

            done += together.Length;
            progress.Report(new StoryLoadProgress(done, copies.Count, IsTrail: false));
        }
    }

    private async Task TrailAsync(
        IReadOnlyList<StoryCopy> copies, (DateTime At, int Copy, int Step)[] events, ChannelWriter<(BulkTable, List<object?[]>)> output, IProgress<StoryLoadProgress> progress, CancellationToken ct)
    {
        List<object?[]> rows = [];
        BulkTable? table = null;
        StoryTrail? trail = null;
        int done = 0;
        foreach ((_, int copy, int step) in events)
        {
            foreach (StoryLine line in copies[copy].Template.Trail[step])
            {
                table ??= line.Table;
                trail ??= new StoryTrail(table, key);
                rows.Add(trail.Row(line, copies[copy]));
            }

            done++;
            if (rows.Count >= RowsAtOnce || done == events.Length)
            {
                await output.WriteAsync((table!, rows), ct);
                rows = [];
                progress.Report(new StoryLoadProgress(done, events.Length, IsTrail: true));
            }
        }
    }
}
