using System.Text.Json;
using ApprovalOffice.Data.Records;

namespace ApprovalOffice.App.Features.Trail;

/// <summary>Reads before and after of a line into words.</summary>
internal static class TrailChanges
{
    /// <summary>One entry a property, in the order in which it was written.</summary>
    public static IReadOnlyList<TrailChange> Of(AuditRecord line)
    {
        Dictionary<string, JsonElement> before = Read(line.Before), after = Read(line.After);
        return [.. before.Keys.Union(after.Keys, StringComparer.Ordinal)
            .Select(name => new TrailChange(TrailWords.Field(name), Text(before, name), Text(after, name)))
            .Where(change => change.Before is { Length: > 0 } || change.After is { Length: > 0 })];
    }

    private static Dictionary<string, JsonElement> Read(string? json)
    {
        if (json is null)
        {
            return [];
        }

        using JsonDocument document = JsonDocument.Parse(json);
        return document.RootElement.EnumerateObject().ToDictionary(p => p.Name, p => p.Value.Clone(), StringComparer.Ordinal);
    }

    private static string? Text(Dictionary<string, JsonElement> values, string name) =>
        values.TryGetValue(name, out JsonElement value) ? TrailWords.Value(name, value) : null;
}
