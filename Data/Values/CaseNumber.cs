using System.Globalization;
using System.Text.RegularExpressions;
using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.Values;

/// <summary>
/// 办件编号: region of the organ, department, year, and the running number of that organ in that year,
/// e.g. <c>990100-ZRZY-2026-000123</c>. The national tables know no pattern of their own (SPSXSLBM is local).
/// </summary>
public readonly partial record struct CaseNumber
{
    /// <summary>Longest number in characters.</summary>
    public const int MaxLength = 28;

    /// <summary>The largest running number of an organ and year.</summary>
    public const int LargestSequence = 999_999;

    private readonly string? value;

    private CaseNumber(string value) => this.value = value;

    /// <summary>The number; empty for the default value.</summary>
    public string Value => value ?? string.Empty;

    /// <summary>Puts a number together. Throws <see cref="RuleBroken"/> (VAL-006) when a part does not fit, e.g. a full series.</summary>
    public static CaseNumber Compose(RegionCode region, string department, int year, int sequence) =>
        sequence is < 1 or > LargestSequence
            ? throw new RuleBroken(ValueRules.CaseNumber, nameof(CaseNumber), "该机关本年度的办件编号已用完")
            : Parse(string.Create(CultureInfo.InvariantCulture, $"{region.Value}-{department}-{year:D4}-{sequence:D6}"));

    /// <summary>Reads a number; full-width characters, other dashes and small letters are forgiven.</summary>
    public static bool TryParse(string? text, out CaseNumber number)
    {
        string normal = Normalise(text);
        number = Structure().IsMatch(normal) ? new CaseNumber(normal) : default;
        return number.value is not null;
    }

    /// <summary>Reads a number. Throws <see cref="RuleBroken"/> (VAL-006) when it is none.</summary>
    public static CaseNumber Parse(string text) =>
        TryParse(text, out CaseNumber number) ? number : throw new RuleBroken(ValueRules.CaseNumber, nameof(CaseNumber), ProblemOf(text));

    /// <summary>What is wrong with the text as a case number, in Chinese; null when nothing is.</summary>
    public static string? ProblemOf(string? text)
    {
        string normal = Normalise(text);
        if (normal.Length == 0)
        {
            return "请填写办件编号";
        }

        return Structure().IsMatch(normal) ? null : "办件编号应形如 990100-ZRZY-2026-000123";
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    internal static CaseNumber FromStored(string stored) => new(stored);

    private static string Normalise(string? text) =>
        TypedText.WithPlainHyphens(TypedText.Narrow(text)).ToUpperInvariant();

    [GeneratedRegex("^[1-9][0-9]{5}-[A-Z][A-Z0-9]{0,7}-20[0-9]{2}-[0-9]{6}$", RegexOptions.CultureInvariant)]
    private static partial Regex Structure();
}
