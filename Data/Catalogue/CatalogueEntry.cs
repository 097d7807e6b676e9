using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ApprovalOffice.Data.Catalogue;

/// <summary>Names the entry that a JSON path leads to, by the codes its readers know.</summary>
internal static partial class CatalogueEntry
{
    private static readonly string[] Names = ["code", "id", "key", "date", "year", "name"];

    public static string At(JsonElement root, string? path)
    {
        if (string.IsNullOrEmpty(path) || path == "$")
        {
            return "全文";
        }

        string? entry = null;
        var element = root;
        foreach (Match step in Step().Matches(path))
        {
            if (step.Groups["index"].Success)
            {
                int index = int.Parse(step.Groups["index"].Value, CultureInfo.InvariantCulture);
                if (element.ValueKind != JsonValueKind.Array || index >= element.GetArrayLength())
                {
                    break;
                }

                element = element[index];
            }
            else if (element.ValueKind != JsonValueKind.Object
                || !element.TryGetProperty(step.Groups["name"].Success ? step.Groups["name"].Value : step.Groups["quoted"].Value, out element))
            {
                break;
            }

            entry = NameOf(element) ?? entry;
        }

        return entry is null ? path[2..] : $"{entry}（{path[2..]}）";
    }

    private static string? NameOf(JsonElement element) =>
        element.ValueKind != JsonValueKind.Object ? null : Names
            .Select(name => element.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number ? value.ToString() : null)
            .FirstOrDefault(name => name is not null);

    [GeneratedRegex(@"\.(?<name>[A-Za-z0-9_\-]+)|\['(?<quoted>[^']+)'\]|\[(?<index>[0-9]+)\]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Step();
}
