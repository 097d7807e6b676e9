using System.Text.Encodings.Web;
using System.Text.Json;
using ApprovalOffice.Data.Measures;

namespace ApprovalOffice.Data.MonthlyReturns;

/// <summary>All that a return says: its figures and what people put into it, by place.</summary>
/// <param name="Figures">What was taken.</param>
/// <param name="Entries">What was typed, by place; empty places are left out.</param>
public sealed record ReturnContent(ReturnFigures Figures, IReadOnlyDictionary<string, string> Entries)
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Puts it together.</summary>
    public static ReturnContent Of(ReturnFigures figures, IEnumerable<MonthlyEntry> entries) => new(
        figures, new SortedDictionary<string, string>(entries.Where(e => e.Text.Length > 0).ToDictionary(e => e.Place, e => e.Text, StringComparer.Ordinal), StringComparer.Ordinal));

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    public static ReturnContent Parse(string json) => JsonSerializer.Deserialize<ReturnContent>(json, Readable) ?? throw new JsonException("A return without content.");

    /// <summary>As JSON; equal contents give equal texts.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Readable);

    /// <summary>What was typed at a place; null where nothing was.</summary>
    public string? At(string place) => Entries.GetValueOrDefault(place);

    /// <summary>What a name in a text stands for, as it is said; null where it is not filled in.</summary>
    public string? Say(ReturnReference name, IReadOnlyList<ReturnTable> tables)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(tables);
        if (tables.FirstOrDefault(t => t.Code == name.Table) is not { } table || table.Find(name.Column) is not { } column)
        {
            return null;
        }

        return ReturnTables.IsTaken(table, table.MainRow, column)
            ? Figures.Find(table.Code, table.MainRow) is { } row && ReturnFigures.ValueOf(row, column, name.Span) is { } value ? ReturnNarrative.Number(value) : ReturnNarrative.Nothing
            : name.Span == MeasureSpan.Month ? At(ReturnPlace.Cell(table.Code, table.MainRow, column.Key)) : null;
    }

    /// <summary>The text of a section with its figures; what it starts with while nobody has typed.</summary>
    public string TextOf(ReturnSection section, IReadOnlyList<ReturnTable> tables)
    {
        ArgumentNullException.ThrowIfNull(section);
        return ReturnNarrative.Resolve(At(ReturnPlace.Narrative(section.Key)) ?? section.Start, name => Say(name, tables));
    }
}
