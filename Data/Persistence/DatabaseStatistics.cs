using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.Persistence;

/// <summary>
/// What SQLite is told of the indexes of the cases, and of all those that hold open rows only: how many rows they leave, as in an office of
/// a million cases. It chooses between indexes by that. An office that was counted when it was young would choose for ever as if it had ten cases, one that is never counted knows nothing of
/// them, and one that is counted each night chooses differently from one day to the next; so every office is told the same (ADR 35).
/// PostgreSQL counts by itself.
/// </summary>
public static class DatabaseStatistics
{
    private const int All = 1_000_000;
    private const int Part = 20_000;
    private const int Usual = 100;

    // Of a million cases, how many have the same value.
    private static readonly Dictionary<string, int> Alike = new(StringComparer.Ordinal)
    {
        ["RegionCode"] = 100_000, ["OrganId"] = 20_000, ["StageLeadId"] = 30_000, ["DepartmentCode"] = 100_000, ["StageCode"] = 250_000, ["MatterCode"] = 20_000,
        ["HandlerId"] = 10_000, ["State"] = 100_000, ["ApplicantId"] = 20, ["ProjectId"] = 10, ["StageApplicationId"] = 5,
    };

    /// <summary>Tells it, where it is not told yet.</summary>
    public static async Task ApplyAsync(OfficeDbContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Database.IsNpgsql())
        {
            return;
        }

        Dictionary<(string Table, string Index), string> wanted = await WantedAsync(context, cancellationToken);
        if (await IsToldAsync(context, wanted, cancellationToken))
        {
            return;
        }

        await context.Database.OpenConnectionAsync(cancellationToken);

        // The table is made by counting something, and by nothing else.
        await context.Database.ExecuteSqlRawAsync("""ANALYZE "__EFMigrationsHistory" """, cancellationToken);
        await context.Database.ExecuteSqlRawAsync("""DELETE FROM sqlite_stat1""", cancellationToken);
        foreach (((string table, string index), string told) in wanted)
        {
            await context.Database.ExecuteSqlAsync($"""INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ({table}, {index}, {told})""", cancellationToken);
        }

        // Read again by this connection; those opened later read it when they open.
        await context.Database.ExecuteSqlRawAsync("ANALYZE sqlite_schema", cancellationToken);
        await context.Database.CloseConnectionAsync();
    }

    private static async Task<Dictionary<(string Table, string Index), string>> WantedAsync(OfficeDbContext context, CancellationToken cancellationToken)
    {
        List<IndexColumn> columns = await context.Database.SqlQuery<IndexColumn>(
            $"""
            SELECT t.name AS "Table", l.name AS "Index", l."unique" AS "IsUnique", l.partial AS "IsPartial", i.name AS "Column", i.seqno AS "Place"
            FROM sqlite_master t JOIN pragma_index_list(t.name) l JOIN pragma_index_info(l.name) i
            WHERE t.type = 'table' AND (t.name = 'Cases' OR l.partial)
            """).ToListAsync(cancellationToken);
        return columns.GroupBy(c => (c.Table, c.Index)).ToDictionary(g => g.Key, Told);
    }

    // Its rows, and how many of them have the same value in its first column, in its first two and so on.
    private static string Told(IEnumerable<IndexColumn> columns)
    {
        List<IndexColumn> all = [.. columns.OrderBy(c => c.Place)];
        int rows = all[0].IsPartial ? Part : All;
        int left = rows;
        List<int> told = [rows];
        foreach (IndexColumn column in all)
        {
            left = column.Column == "Id" || (column.IsUnique && column.Place == all.Count - 1) ? 1
                : column.Place == 0 ? (int)Math.Max(1, (long)Alike.GetValueOrDefault(column.Column, Usual) * rows / All)
                : Math.Max(1, left / 10);
            told.Add(left);
        }

        return string.Join(' ', told);
    }

    private static async Task<bool> IsToldAsync(OfficeDbContext context, Dictionary<(string Table, string Index), string> wanted, CancellationToken cancellationToken)
    {
        if (await context.Database.SqlQuery<int>($"""SELECT COUNT(*) AS "Value" FROM sqlite_master WHERE name = 'sqlite_stat1'""").SingleAsync(cancellationToken) == 0)
        {
            return false;
        }

        List<IndexStatistic> told = await context.Database.SqlQuery<IndexStatistic>(
            $"""SELECT tbl AS "Table", COALESCE(idx, '') AS "Index", stat AS "Told" FROM sqlite_stat1""").ToListAsync(cancellationToken);
        return told.Count == wanted.Count && told.TrueForAll(row => wanted.GetValueOrDefault((row.Table, row.Index)) == row.Told);
    }

    private sealed record IndexColumn(string Table, string Index, bool IsUnique, bool IsPartial, string Column, int Place);

    private sealed record IndexStatistic(string Table, string Index, string Told);
}
