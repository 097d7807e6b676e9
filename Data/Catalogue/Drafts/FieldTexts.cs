using System.Globalization;
using System.Text.Json.Nodes;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Catalogue.Drafts;

/// <summary>How the cells of a workbook are judged and written into the files.</summary>
internal static class FieldTexts
{
    /// <summary>Yes.</summary>
    public const string Yes = "是";

    /// <summary>No.</summary>
    public const string No = "否";

    /// <summary>A whole number in a cell; null for anything else.</summary>
    public static int? Number(string text) =>
        int.TryParse(OfficeText.Narrow(text).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    /// <summary>A number as a cell shows it.</summary>
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Judges a number by its bounds.</summary>
    public static Func<string, string?> Between(string label, int least, int most) =>
        text => Number(text) is { } number && number >= least && number <= most ? null : $"{label}应为 {least} 至 {most} 的整数";

    /// <summary>The lines of a cell, without the empty ones.</summary>
    public static string[] Lines(string text) => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The lines as the files have them.</summary>
    public static JsonArray ToArray(string text) => new([.. Lines(text).Select(line => (JsonNode)JsonValue.Create(line))]);

    /// <summary>The codes that a cell lists, each once.</summary>
    public static string[] Codes(string text) =>
        [.. OfficeText.Narrow(text).Split(['、', ',', ';', ' ', '\n', '\t'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];

    /// <summary>Codes as a cell lists them.</summary>
    public static string OfCodes(IEnumerable<string> codes) => string.Join('、', codes);

    /// <summary>Codes as the files have them.</summary>
    public static JsonArray ToCodes(string text) => new([.. Codes(text).Select(code => (JsonNode)JsonValue.Create(code))]);

    /// <summary>Judges codes: those that nobody knows are named.</summary>
    public static string? ProblemOfCodes(string label, string text, Func<string, bool> knows) =>
        Codes(text).Where(code => !knows(code)).ToArray() is { Length: > 0 } unknown ? $"{label}中没有：{string.Join('、', unknown)}" : null;

    /// <summary>Sets a text, or takes it away when it is empty.</summary>
    public static void SetOrRemove(JsonObject entry, string name, string text)
    {
        if (text.Length == 0)
        {
            entry.Remove(name);
        }
        else
        {
            entry[name] = text;
        }
    }
}
