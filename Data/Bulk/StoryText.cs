using System.Globalization;
using System.Text.RegularExpressions;

namespace ApprovalOffice.Data.Bulk;

/// <summary>Finds in the texts of a story what each copy has of its own.</summary>
internal sealed partial class StoryText
{
    private const int ReachOfLimit = 80;

    private const string ChineseFormat = "yyyy年M月d日";

    private readonly IReadOnlyDictionary<string, IReadOnlyList<StoryPiece>> literals;
    private readonly Func<Guid, int?> tokenOf;
    private readonly Func<DateOnly, string, int> dayOf;
    private readonly StoryDates dates;
    private readonly StoryWords words;

    public StoryText(
        IReadOnlyDictionary<string, IReadOnlyList<StoryPiece>> literals, Func<Guid, int?> tokenOf, Func<DateOnly, string, int> dayOf, StoryDates dates)
    {
        (this.literals, this.tokenOf, this.dayOf, this.dates) = (literals, tokenOf, dayOf, dates);
        words = new StoryWords(literals.Keys);
    }

    /// <summary>The text as a cell.</summary>
    /// <param name="text">The text.</param>
    /// <param name="scope">The case it belongs to.</param>
    /// <param name="own">What stands for something in this row only.</param>
    /// <param name="due">The due days that stand in it as properties.</param>
    public StoryCell Of(
        string text, string scope, IReadOnlyDictionary<string, IReadOnlyList<StoryPiece>> own, IReadOnlyDictionary<(string Field, string Value), int> due)
    {
        List<StoryPiece> pieces = PiecesOf(text, scope, own, due);
        return pieces.All(piece => piece is StoryPiece.Letters) ? new StoryCell.Same(text) : new StoryCell.Text(pieces);
    }

    /// <summary>The parts of the text.</summary>
    public List<StoryPiece> PiecesOf(
        string text, string scope, IReadOnlyDictionary<string, IReadOnlyList<StoryPiece>> own, IReadOnlyDictionary<(string Field, string Value), int> due)
    {
        List<StoryPiece> pieces = [];
        StoryWords known = own.Count == 0 ? words : words.And(own.Keys);
        int at = 0;
        (int Start, string Word)? word = known.Next(text, 0);
        Match match = Patterns().Match(text);
        while (word is not null || match.Success)
        {
            // What begins first counts; where both begin, the word.
            (int start, int length, IEnumerable<StoryPiece>? found) = word is { } next && (!match.Success || next.Start <= match.Index)
                ? (next.Start, next.Word.Length, own.GetValueOrDefault(next.Word) ?? literals[next.Word])
                : (match.Index, match.Length, PiecesOf(match, text, scope, due));
            if (found is not null)
            {
                Letters(pieces, text[at..start]);
                pieces.AddRange(found);
                at = start + length;
            }

            int from = start + length;
            word = word is null || word.Value.Start >= from ? word : known.Next(text, from);
            match = !match.Success || match.Index >= from ? match : Patterns().Match(text, from);
        }

        Letters(pieces, text[at..]);
        return pieces;
    }

    // In JSON within JSON a quotation mark is written \\u0022: what stands behind it begins anew.
    [GeneratedRegex(
        """(?<key>(?:(?<![0-9a-fA-F])|(?<=\\u0022))[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}(?![0-9a-fA-F]))|(?<plainkey>(?:(?<![0-9a-fA-F])|(?<=\\u0022))[0-9a-f]{32}(?![0-9a-fA-F]))|(?<date>(?:(?<![0-9])|(?<=\\u0022))[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9]))(?:(?<mark>[T ])(?<time>[0-9]{2}:[0-9]{2}:[0-9]{2}))?|(?<chinese>(?:(?<![0-9])|(?<=\\u0022))[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日)|(?<month>(?:(?<![0-9])|(?<=\\u0022))[0-9]{4}年[0-9]{1,2}月)""",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Patterns();

    private static void Letters(List<StoryPiece> pieces, string text)
    {
        if (text.Length > 0)
        {
            pieces.Add(new StoryPiece.Letters(text));
        }
    }

    private IEnumerable<StoryPiece>? PiecesOf(Match match, string text, string scope, IReadOnlyDictionary<(string Field, string Value), int> due)
    {
        if (match.Groups["key"].Success || match.Groups["plainkey"].Success)
        {
            return tokenOf(Guid.Parse(match.Value)) is { } token
                ? [new StoryPiece.Key(token, match.Groups["key"].Success ? "D" : "N", match.Value.Any(char.IsAsciiLetterUpper))]
                : null;
        }

        if (match.Groups["month"].Success)
        {
            DateOnly month = DateOnly.ParseExact(match.Value, "yyyy年M月", CultureInfo.InvariantCulture);
            return dates.PlannedIn(month.Year, month.Month) is { } day ? [new StoryPiece.Date(dayOf(day, ""), "yyyy年M月")] : null;
        }

        return match.Groups["chinese"].Success
            ? Date(match.Value, ChineseFormat, scope)
            : match.Groups["time"].Success
                ? Instant(match)
                : FieldBefore(text, match.Index) is { } field && due.TryGetValue((field, match.Value), out int moment)
                    ? [new StoryPiece.Due(moment, field)]
                    : Date(match.Value, "yyyy-MM-dd", scope);
    }

    private IEnumerable<StoryPiece>? Date(string text, string format, string scope) =>
        DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) && dates.Concerns(day, scope)
            ? [new StoryPiece.Date(dayOf(day, scope), format)]
            : null;

    private IEnumerable<StoryPiece>? Instant(Match match)
    {
        string mark = match.Groups["mark"].Value;
        DateTime utc = DateTime.SpecifyKind(
            DateTime.ParseExact(match.Value, $"yyyy-MM-dd'{mark}'HH:mm:ss", CultureInfo.InvariantCulture), DateTimeKind.Utc);
        DateOnly day = Clock.OfficeZone.DateOf(utc);
        return dates.Concerns(day, "")
            ? [new StoryPiece.Instant(dayOf(day, ""), Clock.OfficeZone.LocalOf(utc).TimeOfDay.Ticks, $"yyyy-MM-dd'{mark}'HH:mm:ss")]
            : null;
    }

    // "PromisedDue":"2026-03-18" — the property whose value begins here; in a paper "Promised":{"Days":1,"Unit":0,"DueOn":"2026-03-18"}.
    private static string? FieldBefore(string text, int start)
    {
        string before = text[Math.Max(0, start - ReachOfLimit)..start];
        int limit = before.LastIndexOf("DueOn", StringComparison.Ordinal);
        if (limit >= 0 && before.Length - limit <= "DueOn\\u0022:\\u0022".Length)
        {
            int promised = before.LastIndexOf("Promised", limit, StringComparison.Ordinal), statutory = before.LastIndexOf("Statutory", limit, StringComparison.Ordinal);
            return promised < 0 && statutory < 0 ? null : promised > statutory ? "PromisedDue" : "StatutoryDue";
        }

        int end = start - 3;
        if (end <= 0 || text[start - 1] != '"' || text[start - 2] != ':' || text[end] != '"')
        {
            return null;
        }

        int begin = text.LastIndexOf('"', end - 1);
        return begin < 0 ? null : text[(begin + 1)..end].Split('.')[^1];
    }
}
