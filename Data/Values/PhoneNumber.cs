using System.Text.RegularExpressions;
using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.Values;

/// <summary>A telephone number as people give it: mobile, or area code and number with an extension.</summary>
public readonly partial record struct PhoneNumber
{
    /// <summary>Longest number in characters.</summary>
    public const int MaxLength = 24;

    private readonly string? value;

    private PhoneNumber(string value) => this.value = value;

    /// <summary>The number; empty for the default value.</summary>
    public string Value => value ?? string.Empty;

    /// <summary>The number with its middle hidden, e.g. «138****5678».</summary>
    public string Masked => Value.Length < 8 ? Value : $"{Value[..3]}****{Value[^4..]}";

    /// <summary>Reads a number; full-width characters, other dashes and spaces are forgiven.</summary>
    public static bool TryParse(string? text, out PhoneNumber number)
    {
        string normal = Normalise(text);
        number = Structure().IsMatch(normal) ? new PhoneNumber(normal) : default;
        return number.value is not null;
    }

    /// <summary>Reads a number. Throws <see cref="RuleBroken"/> (VAL-009) when it is none.</summary>
    public static PhoneNumber Parse(string text) =>
        TryParse(text, out PhoneNumber number) ? number : throw new RuleBroken(ValueRules.PhoneNumber, nameof(PhoneNumber), ProblemOf(text));

    /// <summary>What is wrong with the text as a telephone number, in Chinese; null when nothing is.</summary>
    public static string? ProblemOf(string? text)
    {
        string normal = Normalise(text);
        if (normal.Length == 0)
        {
            return "请填写联系电话";
        }

        return Structure().IsMatch(normal) ? null : "联系电话应为手机号码，或“区号-号码”，如 0000-8100001";
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    internal static PhoneNumber FromStored(string stored) => new(stored);

    private static string Normalise(string? text) =>
        TypedText.WithPlainHyphens(TypedText.Narrow(text)).Replace(" ", string.Empty, StringComparison.Ordinal);

    [GeneratedRegex(@"^(\+[0-9]{1,4}-?)?([0-9]{7,12}|[0-9]{3,4}-[0-9]{7,8}(-[0-9]{1,6})?)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Structure();
}
