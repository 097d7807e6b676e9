using System.Text.Encodings.Web;
using System.Text.Json;
using ApprovalOffice.Data.Measures;

namespace ApprovalOffice.Data.MonthlyReturns;

/// <summary>What was taken from the registry for a return, with the parts it was put together from.</summary>
/// <param name="Registry">Version of the registry of measures.</param>
/// <param name="Catalogue">Version of the catalogue.</param>
/// <param name="Rows">The rows of all tables.</param>
/// <param name="Parts">One for a region with nothing below it.</param>
public sealed record ReturnFigures(string Registry, string Catalogue, IReadOnlyList<ReturnRow> Rows, IReadOnlyList<ReturnPart> Parts)
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Puts parts together: figures of the same row are added by numerator and denominator, so that rates and means stay true.</summary>
    /// <param name="catalogue">Version of the catalogue.</param>
    /// <param name="parts">The parts.</param>
    public static ReturnFigures Of(string catalogue, IReadOnlyList<ReturnPart> parts)
    {
        List<ReturnRow> rows = [];
        foreach (IGrouping<(string Table, string Key), ReturnRow> same in parts.SelectMany(p => p.Rows).GroupBy(r => (r.Table, r.Key)))
        {
            rows.Add(same.First() with { Cells = [.. same.SelectMany(r => r.Cells).GroupBy(c => c.Column, (_, cells) => cells.Aggregate((a, b) => a.Plus(b)))] });
        }

        return new ReturnFigures(MeasureRegistry.Version, catalogue, rows, parts);
    }

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    public static ReturnFigures Parse(string json) => JsonSerializer.Deserialize<ReturnFigures>(json, Readable) ?? throw new JsonException("A return without figures.");

    /// <summary>As JSON; equal figures give equal texts.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Readable);

    /// <summary>The rows of a table: in the order in which they were taken, the totals last.</summary>
    public IReadOnlyList<ReturnRow> RowsOf(string table) => [.. Rows.Where(r => r.Table == table).OrderBy(r => r.Key == ReturnTable.Total)];

    /// <summary>A row; null where there is none.</summary>
    public ReturnRow? Find(string table, string key) => Rows.FirstOrDefault(r => r.Table == table && r.Key == key);

    /// <summary>What stands in a cell that is not filled in by hand; null where there is nothing to take it of.</summary>
    public static decimal? ValueOf(ReturnRow row, ReturnColumn column, MeasureSpan span)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(column);
        return column.Kind == ReturnColumnKind.Compression
            ? row.Find("avgDays")?.ValueOf(span) is { } days && row.Find("limitDays")?.ValueOf(span) is { } limit and > 0 ? MeasureFigure.Of(MeasureForm.Rate, (long)((limit - days) * 10), (long)(limit * 10)).Value : null
            : row.Find(column.Key)?.ValueOf(span);
    }
}
