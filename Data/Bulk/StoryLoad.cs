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
    private const int ProjectsAtOnce = 20;
    private const int RowsAtOnce = 2000;

    // Pieces that are made while one is written: enough for all processors, few enough for the memory.
    private static readonly int Ahead = Environment.ProcessorCount + 2;

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
        long cases = copies.Sum(copy => (long)CasesOf(copy));
        IReadOnlyList<string> aside = await writer.SetIndexesAsideAsync(cases, ct);
        await series.WriteAsync(writer, own["NumberSeries"], ct);
        long rows = await PumpAsync(writer, Projects(copies, tables, own, progress), ct);
        long trail = await PumpAsync(writer, Trail(copies, events, own, progress), ct);
        for (int i = 0; i < aside.Count; i++)
        {
            progress.Report(new StoryLoadProgress(i, aside.Count, StoryLoadPhase.Indexes));
            await writer.RunAsync(aside[i], [], ct);
        }

        await writer.CommitAsync(ct);
        return new StoryLoadResult(copies.Count(copy => copy.LastStep >= 0), (int)cases, rows, trail);
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

    /// <summary>Pieces are made on all processors and written one after the other, in their order.</summary>
    private static async Task<long> PumpAsync(BulkWriter writer, IEnumerable<(Func<List<BulkRows>> Make, Action Written)> pieces, CancellationToken ct)
    {
        long count = 0;
        await foreach ((List<BulkRows> made, Action written) in SideBySide.RunAsync(pieces, Ahead, (piece, _) => Task.FromResult((piece.Make(), piece.Written)), ct))
        {
            foreach (BulkRows rows in made)
            {
                await writer.WritePackedAsync(rows.Table, rows.Columns, rows.Rows, ct);
                count += rows.Rows.Count;
            }

            written();
        }

        return count;
    }

    private static IEnumerable<(Func<List<BulkRows>> Make, Action Written)> Projects(
        IReadOnlyList<StoryCopy> copies, IReadOnlyList<BulkTable> tables, Dictionary<string, BulkTable> own, IProgress<StoryLoadProgress> progress)
    {
        Dictionary<StoryTemplate, ILookup<string, StoryLine>> lines = copies.Select(copy => copy.Template).Distinct()
            .ToDictionary(template => template, template => template.Lines.ToLookup(line => line.Table.Name));
        int done = 0;
        foreach (StoryCopy[] together in copies.Where(copy => copy.LastStep >= 0).Chunk(ProjectsAtOnce))
        {
            yield return (() => Rows(together), () =>
            {
                Array.ForEach(together, copy => copy.Forget());
                progress.Report(new StoryLoadProgress(done += together.Length, copies.Count, StoryLoadPhase.Projects));
            });
        }

        List<BulkRows> Rows(StoryCopy[] together)
        {
            List<BulkRows> made = [];
            foreach (BulkTable table in tables.Where(table => !StoryNames.Tables.Contains(table.Name)))
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
                    made.Add(Packed(written, own[written.Name], rows, drawn: -1));
                    made.AddRange(StoryNames.Of(written, rows, own));
                }
            }

            return made;
        }
    }

    private IEnumerable<(Func<List<BulkRows>> Make, Action Written)> Trail(
        IReadOnlyList<StoryCopy> copies, (DateTime At, int Copy, int Step)[] events, Dictionary<string, BulkTable> own, IProgress<StoryLoadProgress> progress)
    {
        int from = 0, count = 0;
        for (int i = 0; i < events.Length; i++)
        {
            count += copies[events[i].Copy].Template.Trail[events[i].Step].Count;
            if (count < RowsAtOnce && i < events.Length - 1)
            {
                continue;
            }

            ArraySegment<(DateTime At, int Copy, int Step)> piece = new(events, from, i + 1 - from);
            int done = i + 1;
            (from, count) = (done, 0);
            yield return (() => Lines(piece), () =>
            {
                foreach ((_, int copy, int step) in piece)
                {
                    if (step == copies[copy].LastStep)
                    {
                        copies[copy].Forget();
                    }
                }

                progress.Report(new StoryLoadProgress(done, events.Length, StoryLoadPhase.Trail));
            });
        }

        List<BulkRows> Lines(ArraySegment<(DateTime At, int Copy, int Step)> piece)
        {
            List<object?[]> rows = [];
            StoryTrail? trail = null;
            BulkTable? table = null;
            foreach ((_, int copy, int step) in piece)
            {
                foreach (StoryLine line in copies[copy].Template.Trail[step])
                {
                    // Templates told in several offices have tables of their own, alike in their columns.
                    trail = table == line.Table ? trail! : new StoryTrail(line.Table, key);
                    table = line.Table;
                    rows.Add(trail.Row(line, copies[copy]));
                }
            }

            return table is null ? [] : [Packed(table, own[table.Name], rows, table["Id"])];
        }
    }

    /// <summary>Rows of a story as the database that they go to keeps them; one column may be left to it.</summary>
    private static BulkRows Packed(BulkTable from, BulkTable to, List<object?[]> rows, int drawn)
    {
        List<BulkColumn> columns = [.. from.Columns.Where((_, i) => i != drawn).Select(column => to.Columns[to[column.Name]])];
        BulkWriter.Pack(columns, rows);
        return new BulkRows(to, columns, rows);
    }
}
