using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ApprovalOffice.Data.Catalogue.Certificates;

/// <summary>A numbering pattern of this office taken apart: fixed text and fields such as {year:4}, {seq:7}, {adminCode:6}.</summary>
public sealed partial class NumberPattern
{
    private readonly List<(string Text, string? Field, int? Width)> _parts;

    private NumberPattern(List<(string, string?, int?)> parts) => _parts = parts;

    /// <summary>After what time the series begins anew.</summary>
    public NumberPeriod Period =>
        Fields.Contains("date", StringComparer.Ordinal) ? NumberPeriod.Day
        : Fields.Contains("year", StringComparer.Ordinal) ? NumberPeriod.Year
        : NumberPeriod.None;

    /// <summary>The largest running number the pattern holds; a full series is refused.</summary>
    public int LargestSequence => _parts.Single(p => p.Field == "seq").Width is { } width ? (int)Math.Pow(10, width) - 1 : int.MaxValue;

    /// <summary>The fields to be given, in order.</summary>
    public IEnumerable<string> Fields => _parts.Where(p => p.Field is not null).Select(p => p.Field!);

    /// <summary>Takes a pattern apart; null when it has no running number, so that the number comes from elsewhere.</summary>
    public static NumberPattern? TryParse(string pattern)
    {
        var parts = new List<(string, string?, int?)>();
        int end = 0;
        foreach (Match field in FieldShape().Matches(pattern))
        {
            if (field.Index > end)
            {
                parts.Add((pattern[end..field.Index], null, null));
            }

            int? width = field.Groups["width"].Success ? int.Parse(field.Groups["width"].Value, CultureInfo.InvariantCulture) : null;
            parts.Add((field.Value, field.Groups["name"].Value, width));
            end = field.Index + field.Length;
        }

        if (end < pattern.Length)
        {
            parts.Add((pattern[end..], null, null));
        }

        return parts.Count(p => p.Item2 == "seq") == 1 ? new NumberPattern(parts) : null;
    }

    /// <summary>
    /// The pattern of another organ of the same department: the part of the issuer word by which the two differ
    /// (示发改 and 城东发改 differ in 示 and 城东) is exchanged at the beginning of the fixed text.
    /// </summary>
    public NumberPattern ForIssuer(string cityWord, string organWord)
    {
        int common = 0;
        while (common < cityWord.Length && common < organWord.Length && cityWord[^(common + 1)] == organWord[^(common + 1)])
        {
            common++;
        }

        string from = cityWord[..^common];
        if (from.Length == 0 || _parts[0].Field is not null || !_parts[0].Text.StartsWith(from, StringComparison.Ordinal))
        {
            return this;
        }

        return new NumberPattern([(organWord[..^common] + _parts[0].Text[from.Length..], null, null), .. _parts.Skip(1)]);
    }

    /// <summary>
    /// Puts a number together. Numbers are filled with zeros to the width of their field.
    /// Throws <see cref="ArgumentException"/> for a field that is missing or too long: the caller has asked for the
    /// fields and checked the running number against <see cref="LargestSequence"/>.
    /// </summary>
    public string Compose(IReadOnlyDictionary<string, string> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var number = new StringBuilder();
        foreach (var (text, field, width) in _parts)
        {
            if (field is null)
            {
                number.Append(text);
                continue;
            }

            string value = values.TryGetValue(field, out string? given) ? given : throw new ArgumentException($"The number needs {field}.", nameof(values));
            string filled = width is { } w ? value.PadLeft(w, '0') : value;
            number.Append(width is { } most && filled.Length > most ? throw new ArgumentException($"{field} does not fit {most} places.", nameof(values)) : filled);
        }

        return number.ToString();
    }

    [GeneratedRegex(@"\{(?<name>[a-zA-Z]+)(:(?<width>[0-9]+))?\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex FieldShape();
}
