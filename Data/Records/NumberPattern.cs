using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.Records;

/// <summary>
/// What a number looks like: text with parts in braces, as in the catalogue's <c>numbering.pattern</c>.
/// <c>{year:4}</c> and <c>{date:8}</c> come from the date of the decision, <c>{adminCode:6}</c> and
/// <c>{issuerWord}</c> from the organ, <c>{seq:n}</c> from the series (without a length: no leading zeros,
/// 不编虚位), every other part (<c>{engClass:2}</c>, <c>{org:3}</c>, <c>{type:2}</c>, <c>{projectCode}</c>)
/// from the case. Text without parts means that the number is given by another system.
/// </summary>
public sealed class NumberPattern
{
    private const string Sequence = "seq";
    private static readonly Regex Part = new(
        @"\{(?<name>[A-Za-z]+)(:(?<length>[0-9]{1,2}))?\}", RegexOptions.Compiled | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    private readonly List<Piece> pieces;
    private readonly Regex shape;
    private readonly Piece? sequence;

    private NumberPattern(string text, List<Piece> pieces)
    {
        Text = text;
        this.pieces = pieces;
        shape = new Regex(
            "^" + string.Concat(pieces.Select(piece => piece.Shape)) + "$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        sequence = pieces.Find(piece => piece.Name == Sequence);
        Period = pieces.Exists(piece => piece.Name == "date") ? NumberPeriod.Day
            : pieces.Exists(piece => piece.Name == "year") ? NumberPeriod.Year
            : NumberPeriod.None;
    }

    /// <summary>The pattern as written in the catalogue.</summary>
    public string Text { get; }

    /// <summary>When the series begins again.</summary>
    public NumberPeriod Period { get; }

    /// <summary>Whether the number comes from elsewhere and is typed.</summary>
    public bool IsGivenElsewhere => !pieces.Exists(piece => piece.Name is not null);

    /// <summary>Whether the number has a running part; if not it is put together from parts (备案号 = project code).</summary>
    public bool IsSerial => sequence is not null;

    /// <summary>Largest sequence the pattern has room for.</summary>
    public long Largest => sequence switch
    {
        null => 0,
        { Length: 0 } => int.MaxValue,
        { Length: int length } => (long)Math.Pow(10, length) - 1,
    };

    /// <summary>Reads a pattern.</summary>
    /// <exception cref="FormatException">Empty, stray braces, two running parts, a year that has not four digits or a date that has not eight.</exception>
    public static NumberPattern Parse(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new FormatException("编号规则为空。");
        }

        List<Piece> found = [];
        int at = 0;
        foreach (Match match in Part.Matches(text))
        {
            AddLiteral(found, text[at..match.Index]);
            found.Add(Piece.Of(match.Groups["name"].Value, match.Groups["length"].Value));
            at = match.Index + match.Length;
        }

        AddLiteral(found, text[at..]);
        return found.Count(piece => piece.Name == Sequence) > 1
            ? throw new FormatException($"编号规则 {text} 有两个顺序号。")
            : new NumberPattern(text, found);
    }

    /// <summary>The pattern with another organ's issuer word in place of the one it begins with (a district's 示东 for the city's 示).</summary>
    public NumberPattern WithIssuerWord(string written, string own) =>
        Text.StartsWith(written, StringComparison.Ordinal) ? Parse(own + Text[written.Length..]) : this;

    /// <summary>Key of the period the date falls in: 2026, 20260318 or empty.</summary>
    public string PeriodKey(DateOnly date) => Period switch
    {
        NumberPeriod.Day => date.ToString("yyyyMMdd", CultureInfo.InvariantCulture),
        NumberPeriod.Year => date.ToString("yyyy", CultureInfo.InvariantCulture),
        _ => "",
    };

    /// <summary>Writes the number.</summary>
    /// <param name="issuer">The organ.</param>
    /// <param name="date">Date of the decision.</param>
    /// <param name="sequenceNumber">Place in the series, from 1; unused when not <see cref="IsSerial"/>.</param>
    /// <param name="parts">The case's own parts by name.</param>
    /// <exception cref="RuleBroken">NUM-001 the series is full; NUM-002 a part is missing or has the wrong length; NUM-003 not ours to give.</exception>
    public string Write(NumberIssuer issuer, DateOnly date, long sequenceNumber, IReadOnlyDictionary<string, string>? parts = null)
    {
        if (IsGivenElsewhere)
        {
            throw new RuleBroken(NumberRules.GivenElsewhere, detail: Text);
        }

        if (IsSerial && sequenceNumber > Largest)
        {
            throw new RuleBroken(NumberRules.SeriesFull, detail: $"{Text}，至多 {Largest} 号");
        }

        StringBuilder number = new();
        foreach (Piece piece in pieces)
        {
            number.Append(piece.Name switch
            {
                null => piece.Literal,
                Sequence => sequenceNumber.ToString("D" + Math.Max(1, piece.Length), CultureInfo.InvariantCulture),
                "year" => date.ToString("yyyy", CultureInfo.InvariantCulture),
                "date" => date.ToString("yyyyMMdd", CultureInfo.InvariantCulture),
                "adminCode" => piece.Fit(issuer.AdminCode),
                "issuerWord" => piece.Fit(issuer.IssuerWord),
                _ => piece.Fit(parts?.GetValueOrDefault(piece.Name)),
            });
        }

        return number.ToString();
    }

    /// <summary>What is wrong with a typed number; null when it looks as the rule says. Numbers given elsewhere only must not be empty.</summary>
    public string? ProblemOf(string? number) =>
        string.IsNullOrWhiteSpace(number) || number.Length > IssuedNumber.MaxLength || (!IsGivenElsewhere && !shape.IsMatch(number))
            ? NumberRules.Malformed.Sentence
            : null;

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static void AddLiteral(List<Piece> found, string text)
    {
        if (text.IndexOfAny(['{', '}']) >= 0)
        {
            throw new FormatException($"编号规则中有不成对的花括号：{text}");
        }

        if (text.Length > 0)
        {
            found.Add(new Piece(null, 0, text));
        }
    }

    private sealed record Piece(string? Name, int Length, string Literal)
    {
        public string Shape => Name switch
        {
            null => Regex.Escape(Literal),
            Sequence when Length == 0 => "[1-9][0-9]*",
            Sequence or "year" or "date" or "adminCode" => string.Create(CultureInfo.InvariantCulture, $"[0-9]{{{Length}}}"),
            _ when Length == 0 => "[^\\s]+",
            _ => string.Create(CultureInfo.InvariantCulture, $"[0-9A-Z]{{{Length}}}"),
        };

        public static Piece Of(string name, string length)
        {
            Piece piece = new(name, length.Length == 0 ? 0 : int.Parse(length, CultureInfo.InvariantCulture), "");
            return (piece.Name, piece.Length) switch
            {
                ("year", not 4) or ("date", not 8) or ("adminCode", not 6) => throw new FormatException($"编号规则中 {name} 的位数不对。"),
                (Sequence, > 9) => throw new FormatException("编号规则中顺序号至多九位。"),
                _ => piece,
            };
        }

        public string Fit(string? value) => value is { Length: > 0 } && (Length == 0 || value.Length == Length)
            ? value
            : throw new RuleBroken(NumberRules.PartMissing, detail: $"{Name}：{value ?? "（空）"}");
    }
}
