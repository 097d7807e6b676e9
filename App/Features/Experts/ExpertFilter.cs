using ApprovalOffice.Data.Experts;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace ApprovalOffice.App.Features.Experts;

/// <summary>What the pool is asked for; it stands in the address, and what an address says wrongly is left out.</summary>
public sealed record ExpertFilter
{
    private const int LongestText = 100;

    /// <summary>A part of a name or of a unit; empty for all.</summary>
    public string Text { get; init; } = "";

    /// <summary>A speciality; empty for all.</summary>
    public string Speciality { get; init; } = "";

    /// <summary>Whether those are shown, too, whose appointment is over or has not begun.</summary>
    public bool All { get; init; }

    /// <summary>Only what comes after this name and key; null for the beginning.</summary>
    public (string Name, Guid Id)? After { get; init; }

    /// <summary>Reads the query of an address.</summary>
    public static ExpertFilter Read(string? query)
    {
        Dictionary<string, StringValues> said = QueryHelpers.ParseQuery(query);
        string Of(string key) => said.TryGetValue(key, out StringValues found) && found.ToString().Trim() is { Length: <= LongestText } text ? text : "";
        return new ExpertFilter
        {
            Text = Of("q"),
            Speciality = ExpertSpecialities.All.FirstOrDefault(s => s == Of("speciality")) ?? "",
            All = Of("all") == "1",
            After = Guid.TryParseExact(Of("id"), "N", out Guid id) && Of("after") is { Length: > 0 } name ? (name, id) : null,
        };
    }

    /// <summary>The address that says this.</summary>
    public string ToUrl()
    {
        (string Key, string? Value)[] all = [("q", Text), ("speciality", Speciality), ("all", All ? "1" : null), ("after", After?.Name), ("id", After?.Id.ToString("N"))];
        return QueryHelpers.AddQueryString(ExpertUrls.List, all.Where(p => !string.IsNullOrEmpty(p.Value)).ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal));
    }
}
