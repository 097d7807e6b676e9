using System.Data.Common;
using System.Text.Json;
using System.Text.RegularExpressions;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Tests.App.QueryPlans;

/// <summary>What an engine means to do with a query, and what is wrong with that.</summary>
/// <param name="query">The query.</param>
/// <param name="text">The plan as the engine tells it.</param>
/// <param name="reads">How each large table is read.</param>
/// <param name="sorts">Whether rows are sorted, instead of read in their order.</param>
internal sealed partial class QueryPlan(SentQuery query, string text, IReadOnlyList<(string Table, Reading How)> reads, bool sorts)
{
    /// <summary>PostgreSQL may choose to sort so many rows rather than to fetch them in order.</summary>
    private const int FewRows = 1_000;

    private const string Heavy = " of many rows";

    /// <summary>Whether a large table is read from one end to the other.</summary>
    public string? WholeTable => reads.Where(r => r.How == Reading.Whole).Select(r => r.Table).FirstOrDefault();

    /// <summary>Whether a large table is walked until the page is full.</summary>
    public string? Walked => reads.Where(r => r.How == Reading.UntilFull).Select(r => r.Table).FirstOrDefault();

    /// <summary>Whether rows are sorted, instead of read in their order.</summary>
    public bool Sorts => sorts;

    /// <inheritdoc/>
    public override string ToString() => $"{query.Sql}\n-- plan\n{text}\n";

    /// <summary>Asks the engine.</summary>
    public static async Task<QueryPlan> OfAsync(OfficeDbContext db, SentQuery query, IReadOnlySet<string> large)
    {
        // Such an index holds the open rows only; to read it whole is to read what is open.
        HashSet<string> small = [.. db.Model.GetRelationalModel().Tables.SelectMany(t => t.Indexes).Where(i => i.Filter is not null).Select(i => i.Name), .. DatabaseIndexes.All.Where(i => i.Where is not null).Select(i => i.Name)];
        DbConnection connection = db.Database.GetDbConnection();
        await db.Database.OpenConnectionAsync();
        if (db.Database.IsNpgsql())
        {
            string json = string.Concat(await query.ExplainAsync(connection, "EXPLAIN (FORMAT JSON)", 0));
            List<(string, Reading)> found = [];
            List<string> told = [];
            using JsonDocument answer = JsonDocument.Parse(json);
            Postgres(answer.RootElement[0].GetProperty("Plan"), 0, false, (large, small), found, told);
            return new QueryPlan(query, string.Join('\n', told), found, told.Exists(l => l.Contains(Heavy, StringComparison.Ordinal)));
        }

        List<string> lines = await query.ExplainAsync(connection, "EXPLAIN QUERY PLAN", 3);
        Dictionary<string, string> aliases = Alias().Matches(query.Sql).DistinctBy(m => m.Groups[2].Value).ToDictionary(m => m.Groups[2].Value, m => m.Groups[1].Value);

        // The right part of a list in two parts is the smaller one, found by another column than the one it is sorted by.
        bool sorts = lines.TakeWhile(l => l != "RIGHT").Any(l => l.Contains("TEMP B-TREE", StringComparison.Ordinal) && l.Contains("ORDER BY", StringComparison.Ordinal));
        return new QueryPlan(
            query,
            string.Join('\n', lines),
            [.. lines.Select(l => Scan().Match(l)).Where(m => m.Success && aliases.TryGetValue(m.Groups[1].Value, out string? table) && large.Contains(table) && !small.Contains(m.Groups[2].Value))
                .Select(m => (aliases[m.Groups[1].Value], query.IsLimited && !sorts ? Reading.UntilFull : Reading.Whole))],
            sorts);
    }

    private static void Postgres(JsonElement node, int depth, bool limited, (IReadOnlySet<string> Tables, IReadOnlySet<string> Small) large, List<(string, Reading)> found, List<string> told)
    {
        string kind = node.GetProperty("Node Type").GetString()!;
        string table = node.TryGetProperty("Relation Name", out JsonElement relation) ? relation.GetString()! : "";
        string index = node.TryGetProperty("Index Name", out JsonElement name) ? name.GetString()! : "";
        string condition = node.TryGetProperty("Index Cond", out JsonElement cond) ? cond.GetString()! : "";
        string filter = node.TryGetProperty("Filter", out JsonElement f) ? f.GetString()! : "";
        double rows = node.GetProperty("Plan Rows").GetDouble();
        string heavy = kind == "Sort" && rows > FewRows ? Heavy : "";
        told.Add($"{new string(' ', depth * 2)}{kind}{heavy} {table} {index} {condition} {(filter.Length > 0 ? "filter " + filter : "")}".TrimEnd());
        if (large.Tables.Contains(table) && !large.Small.Contains(index) && (kind == "Seq Scan" || (kind.StartsWith("Index", StringComparison.Ordinal) && condition.Length == 0)))
        {
            found.Add((table, limited ? Reading.UntilFull : Reading.Whole));
        }

        // A limit reaches down to where rows are gathered before any is handed on.
        bool below = kind switch
        {
            "Limit" => true,
            "Sort" or "Aggregate" or "Hash" or "Materialize" => false,
            _ => limited,
        };
        if (node.TryGetProperty("Plans", out JsonElement plans))
        {
            foreach (JsonElement plan in plans.EnumerateArray())
            {
                Postgres(plan, depth + 1, below, large, found, told);
            }
        }
    }

    [GeneratedRegex("\"(\\w+)\" AS \"(\\w+)\"")]
    private static partial Regex Alias();

    [GeneratedRegex("^SCAN (\\w+)(?: USING (?:COVERING )?INDEX (\\w+))?")]
    private static partial Regex Scan();
}
