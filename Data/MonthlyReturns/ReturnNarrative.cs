using System.Globalization;
using System.Text.RegularExpressions;
using ApprovalOffice.Data.Catalogue.MonthlyReports;
using ApprovalOffice.Data.Measures;

namespace ApprovalOffice.Data.MonthlyReturns;

/// <summary>
/// The text of a return. A figure stands in it by name, {{T2.accepted}}, with :year or :last for the other spans, so that text and table
/// cannot disagree: it is read from the table when the text is shown.
/// </summary>
public static partial class ReturnNarrative
{
    /// <summary>What is shown for a figure that nobody has filled in.</summary>
    public const string Unfilled = "（未填报）";

    /// <summary>What is shown for a figure that has nothing to be taken of: no project was completed, so there is no mean.</summary>
    public const string Nothing = "（本期无）";

    /// <summary>The sections in their order.</summary>
    public static IReadOnlyList<ReturnSection> SectionsOf(MonthlyReportFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        IReadOnlyList<ReturnTable> tables = ReturnTables.Of(file);
        return
        [
            .. file.Sections.Select(s => new ReturnSection(s.Article, $"{s.Article}{s.Title}", StartOf(s.Template, tables), false)),
            .. file.ExtraSections.Select(s => new ReturnSection(s.Title, s.Title, "", s.Required)),
        ];
    }

    /// <summary>The text with its figures.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="valueOf">What a name stands for; null where it is not filled in.</param>
    public static string Resolve(string text, Func<ReturnReference, string?> valueOf) =>
        Reference().Replace(text, match => ReturnReference.TryParse(match.Groups["name"].Value) is { } reference ? valueOf(reference) ?? Unfilled : match.Value);

    /// <summary>The names in a text; null for one that is none.</summary>
    public static IReadOnlyList<(string Text, ReturnReference? Name)> NamesIn(string text) =>
        [.. Reference().Matches(text).Select(match => (match.Value, ReturnReference.TryParse(match.Groups["name"].Value)))];

    /// <summary>A number as texts and tables say it.</summary>
    public static string Number(decimal value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    // Of the template only the sentences whose figures the registry takes: nobody should have to clear away what they cannot fill in.
    private static string StartOf(string template, IReadOnlyList<ReturnTable> tables)
    {
        List<string> kept = [.. Sentence().Matches(template).Select(m => m.Value.TrimEnd('；', '。', '，', '、', '：'))
            .Where(part => part.Length > 0 && !part.Contains("……", StringComparison.Ordinal) && NamesIn(part) is { Count: > 0 } names && names.All(name => IsTaken(name.Name, tables)))];
        return kept.Count == 0 ? "" : "本月" + string.Join("，", kept.Select(part => WithUnits(part, tables))) + "。";
    }

    private static bool IsTaken(ReturnReference? name, IReadOnlyList<ReturnTable> tables) =>
        name is not null && tables.FirstOrDefault(t => t.Code == name.Table) is { } table && table.Find(name.Column) is { } column && ReturnTables.IsTaken(table, table.MainRow, column);

    // A share carries its sign.
    private static string WithUnits(string part, IReadOnlyList<ReturnTable> tables) => Reference().Replace(
        part, match => ReturnReference.TryParse(match.Groups["name"].Value) is { } name && tables.First(t => t.Code == name.Table).Find(name.Column)!.Unit == "%" ? match.Value + "%" : match.Value);

    [GeneratedRegex(@"\{\{(?<name>[^{}]{1,60})\}\}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Reference();

    [GeneratedRegex("[^；。，]+[；。，]?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sentence();
}
