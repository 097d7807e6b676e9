using System.Globalization;
using ApprovalOffice.Data.Anomalies;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace ApprovalOffice.App.Features.Anomalies;

/// <summary>What the list is asked for; it stands in the address, and what an address says wrongly is left out.</summary>
public sealed record AnomalyFilter
{
    /// <summary>Judged or not.</summary>
    public AnomalyStanding Standing { get; init; }

    /// <summary>What is unusual; null for all.</summary>
    public AnomalyKind? Kind { get; init; }

    /// <summary>What was found; null for all.</summary>
    public AnomalyFinding? Finding { get; init; }

    /// <summary>The organ of the case; null for all.</summary>
    public Guid? OrganId { get; init; }

    /// <summary>From which day on (local); null for the beginning.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Up to which day (local); null for today.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Only what comes after this place; null for the beginning.</summary>
    public AnomalyPlace? After { get; init; }

    /// <summary>Reads the query of an address.</summary>
    public static AnomalyFilter Read(string? query)
    {
        Dictionary<string, StringValues> said = QueryHelpers.ParseQuery(query);
        string Of(string key) => said.TryGetValue(key, out StringValues found) ? found.ToString().Trim() : "";
        return new AnomalyFilter
        {
            Standing = Named<AnomalyStanding>(Of("standing")) ?? AnomalyStanding.Open,
            Kind = Named<AnomalyKind>(Of("kind")),
            Finding = Named<AnomalyFinding>(Of("finding")),
            OrganId = Guid.TryParse(Of("organ"), out Guid organ) ? organ : null,
            From = Day(Of("from")),
            To = Day(Of("to")),
            After = AnomalyPlace.Read(Of("after")),
        };
    }

    /// <summary>The address that says this.</summary>
    public string ToUrl()
    {
        (string Key, string? Value)[] all =
        [
            ("standing", Standing == AnomalyStanding.Open ? null : Standing.ToString()), ("kind", Kind?.ToString()), ("finding", Finding?.ToString()), ("organ", OrganId?.ToString()),
            ("from", Show(From)), ("to", Show(To)), ("after", After?.ToString()),
        ];
        return QueryHelpers.AddQueryString(
            AnomalyUrls.List, all.Where(p => !string.IsNullOrEmpty(p.Value)).ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal));
    }

    /// <summary>A day as an address and a date field say it.</summary>
    private static DateOnly? Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;

    /// <summary>The same the other way round.</summary>
    internal static string Show(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static T? Named<T>(string text)
        where T : struct, Enum => text.Length > 0 && !char.IsAsciiDigit(text[0]) && Enum.TryParse(text, out T value) && Enum.IsDefined(value) ? value : null;
}
