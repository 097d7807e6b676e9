using System.Globalization;
using ApprovalOffice.Data.Clock;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace ApprovalOffice.App.Features.Seals;

/// <summary>What the register is asked for; it stands in the address, and what an address says wrongly is left out.</summary>
public sealed record SealFilter
{
    /// <summary>Number of the document, whole; empty for all.</summary>
    public string Number { get; init; } = "";

    /// <summary>The organ whose seal it is; null for all in scope.</summary>
    public Guid? OrganId { get; init; }

    /// <summary>On this day or later.</summary>
    public DateOnly? From { get; init; }

    /// <summary>On this day or earlier.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Only what comes after this place, latest first; null for the beginning.</summary>
    public SealPlace? After { get; init; }

    /// <summary>Reads an address.</summary>
    public static SealFilter Read(Uri address) => Read(address.Query);

    /// <summary>Reads the query of an address.</summary>
    public static SealFilter Read(string asked)
    {
        Dictionary<string, StringValues> query = QueryHelpers.ParseQuery(asked);
        string Of(string key) => query.TryGetValue(key, out StringValues found) && found.ToString().Trim() is { Length: <= 100 } text ? text : "";
        return new SealFilter
        {
            Number = Of("number"),
            OrganId = Guid.TryParse(Of("organ"), out Guid organ) ? organ : null,
            From = Day(Of("from")),
            To = Day(Of("to")),
            After = SealPlace.Read(Of("after")),
        };
    }

    /// <summary>Reads a day as it stands in an address or a date field; null for anything else.</summary>
    public static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", out DateOnly day) && day >= WorkingCalendar.FirstDay && day <= WorkingCalendar.LastDay ? day : null;

    /// <summary>The address that says this.</summary>
    public string ToUrl()
    {
        (string Key, string? Value)[] all =
        [
            ("number", Number), ("organ", OrganId?.ToString()), ("after", After?.ToString()),
            ("from", From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("to", To?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ];
        return QueryHelpers.AddQueryString(
            SealUrls.List, all.Where(p => !string.IsNullOrEmpty(p.Value)).ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal));
    }
}
