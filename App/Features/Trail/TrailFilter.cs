using System.Globalization;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Records;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace ApprovalOffice.App.Features.Trail;

/// <summary>What the trail is asked for; it stands in the address, and what an address says wrongly is left out.</summary>
public sealed record TrailFilter
{
    /// <summary>Name or account name of who acted; empty for all.</summary>
    public string Person { get; init; } = "";

    /// <summary>Class name of the record; empty for all.</summary>
    public string Record { get; init; } = "";

    /// <summary>Key of the record; empty for all.</summary>
    public string RecordId { get; init; } = "";

    /// <summary>What happened; null for all.</summary>
    public AuditKind? Kind { get; init; }

    /// <summary>On this day or later.</summary>
    public DateOnly? From { get; init; }

    /// <summary>On this day or earlier.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Number of the case; empty for all.</summary>
    public string CaseNumber { get; init; } = "";

    /// <summary>Only what comes after this place, latest first; null for the beginning.</summary>
    public TrailPlace? After { get; init; }

    /// <summary>Reads an address.</summary>
    public static TrailFilter Read(Uri address)
    {
        Dictionary<string, StringValues> query = QueryHelpers.ParseQuery(address.Query);
        string Of(string key) => query.TryGetValue(key, out StringValues found) && found.ToString().Trim() is { Length: <= 100 } text ? text : "";
        return new TrailFilter
        {
            Person = Of("person"),
            Record = TrailWords.Records.ContainsKey(Of("record")) ? Of("record") : "",
            RecordId = Of("id"),
            Kind = Enum.TryParse(Of("kind"), out AuditKind kind) && Enum.IsDefined(kind) ? kind : null,
            From = Day(Of("from")),
            To = Day(Of("to")),
            CaseNumber = Of("case"),
            After = TrailPlace.Read(Of("after")),
        };
    }

    /// <summary>The address that says this.</summary>
    public string ToUrl()
    {
        (string Key, string? Value)[] all =
        [
            ("person", Person), ("record", Record), ("id", RecordId), ("kind", Kind?.ToString()), ("case", CaseNumber),
            ("from", From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("to", To?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("after", After?.ToString()),
        ];
        return QueryHelpers.AddQueryString(
            TrailUrls.Page, all.Where(p => !string.IsNullOrEmpty(p.Value)).ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal));
    }

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", out DateOnly day) && day >= WorkingCalendar.FirstDay && day <= WorkingCalendar.LastDay ? day : null;
}
