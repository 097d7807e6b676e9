using System.Globalization;
using System.Text.RegularExpressions;
using ApprovalOffice.Data.Bulk;

namespace ApprovalOffice.Tests.App.Demonstration.Growth;

/// <summary>
/// Rows of a story as texts that can be compared with those of another telling: a key reads as the row it belongs to, a number, a drawn
/// code or a digest as what it is; all else stands as it is, column by column.
/// </summary>
internal sealed partial class PlainRows
{
    // Drawn or counted anew in each telling.
    private static readonly HashSet<string> Drawn = new(StringComparer.Ordinal)
    {
        "AuditRecords.Id", "AuditRecords.RowKey", "AuditRecords.Epoch", "AuditRecords.TransactionId", "AuditRecords.Hmac", "AuditRecords.CorrelationId",
        "IssuedNumbers.Sequence", "OfficialDocuments.Length",
    };

    private const int Deepest = 3;

    private readonly List<(BulkTable Table, object?[] Values)> rows;
    private readonly Dictionary<Guid, (BulkTable Table, object?[] Values)> byKey = [];
    private readonly List<(string Literal, string Reads)> literals;
    private readonly HashSet<Guid> known;

    public PlainRows(IEnumerable<(BulkTable Table, object?[] Values)> rows, IEnumerable<Guid> known)
    {
        this.rows = [.. rows];
        this.known = [.. known];
        foreach ((BulkTable table, object?[] values) in this.rows.Where(row => row.Table.Key.Count == 1 && row.Values[row.Table.Key[0]] is Guid))
        {
            byKey[(Guid)values[table.Key[0]]!] = (table, values);
        }

        // The number of a receipt stands among the numbers as well: each text has one reading, however the rows come.
        Dictionary<string, string> found = new(StringComparer.Ordinal);
        Note(found, "IssuedNumbers", "Number", (table, values) => $"№{values[table["Document"]]}");
        Note(found, "OfficialDocuments", "VerificationCode", (_, _) => "✓");
        Note(found, "OfficialDocuments", "Digest", (_, _) => "◇");
        Note(found, "LevyPayments", "ReceiptNumber", (_, _) => "¥");
        literals = [.. found.OrderByDescending(one => one.Key.Length).ThenBy(one => one.Key, StringComparer.Ordinal).Select(one => (one.Key, one.Value))];
    }

    /// <summary>The rows of each table, sorted.</summary>
    public ILookup<string, string> Read() => rows
        .Select(row => (row.Table.Name, Text: Row(row.Table, row.Values, 0)))
        .OrderBy(row => row.Text, StringComparer.Ordinal)
        .ToLookup(row => row.Name, row => row.Text);

    [GeneratedRegex("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-7[0-9a-fA-F]{3}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|(?<![0-9a-f])[0-9a-f]{12}7[0-9a-f]{19}(?![0-9a-f])")]
    private static partial Regex Keys();

    [GeneratedRegex("\"(Sequence|Length)\":[0-9]+")]
    private static partial Regex Counted();

    private void Note(Dictionary<string, string> found, string of, string column, Func<BulkTable, object?[], string> reads)
    {
        foreach ((BulkTable table, object?[] values) in rows.Where(row => row.Table.Name == of))
        {
            if (values[table[column]] is string literal)
            {
                found[literal] = reads(table, values);
            }
        }
    }

    private string Row(BulkTable table, object?[] values, int depth) => string.Join(
        '|',
        table.Columns.Select((column, i) => (column.Name, Value: values[i]))
            .OrderBy(cell => cell.Name, StringComparer.Ordinal)
            .Select(cell => $"{cell.Name}={(Drawn.Contains($"{table.Name}.{cell.Name}") ? "#" : Cell(table, values, cell.Value, depth))}"));

    private string Cell(BulkTable table, object?[] values, object? value, int depth) => value switch
    {
        null => "∅",
        Guid key when byKey.TryGetValue(key, out var row) => ReferenceEquals(row.Values, values) ? "self"
            : depth >= Deepest ? row.Table.Name : $"({row.Table.Name}:{Row(row.Table, row.Values, depth + 1)})",
        Guid key => known.Contains(key) ? key.ToString() : "#",
        DateTime at => at.ToString("yyyy-MM-dd HH:mm:ss.ffffff", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        decimal number => number.ToString("0.00", CultureInfo.InvariantCulture),
        string text => Text(table, values, text),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private string Text(BulkTable table, object?[] values, string text)
    {
        foreach ((string literal, string reads) in literals)
        {
            text = text.Replace(literal, reads, StringComparison.Ordinal);
        }

        text = Keys().Replace(text, match => Guid.Parse(match.Value) is { } key && byKey.TryGetValue(key, out var row) ? $"<{row.Table.Name}>"
            : known.Contains(key) ? match.Value : "#");
        return table.Name == "AuditRecords" && values[table["EntityType"]] is "IssuedNumber" or "OfficialDocument" ? Counted().Replace(text, "\"$1\":#") : text;
    }
}
