using System.Globalization;
using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.Values;

/// <summary>
/// 公民身份号码: 18 characters by GB 11643-1999 — region, date of birth, sequence, check character
/// (ISO 7064 MOD 11-2). It is personal data: <see cref="ToString"/> gives the masked form, and only
/// <see cref="Value"/> the number itself.
/// </summary>
public readonly record struct ResidentId
{
    /// <summary>Length in characters.</summary>
    public const int Length = 18;

    private const string Checks = "10X98765432";

    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    // GB/T 2260: the two-digit codes of provinces; 99 is no province and marks invented persons.
    private static readonly HashSet<string> Provinces = new(StringComparer.Ordinal)
    {
        "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37",
        "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65",
        "71", "81", "82", "83", "99",
    };

    private readonly string? value;

    private ResidentId(string value) => this.value = value;

    /// <summary>The whole number; empty for the default value. Showing it is a view of personal data and is recorded.</summary>
    public string Value => value ?? string.Empty;

    /// <summary>The number with the date of birth and the place hidden: first three and last four characters remain.</summary>
    public string Masked => value is null ? string.Empty : $"{value[..3]}***********{value[14..]}";

    /// <summary>Date of birth as the number says.</summary>
    public DateOnly BirthDate => DateOnly.ParseExact(Value.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>Reads a number; full-width characters, spaces and a small x are forgiven.</summary>
    public static bool TryParse(string? text, out ResidentId id)
    {
        string normal = Normalise(text);
        id = ProblemOfNormal(normal) is null ? new ResidentId(normal) : default;
        return id.value is not null;
    }

    /// <summary>Reads a number. Throws <see cref="RuleBroken"/> (VAL-003) when it is none; the message never quotes it.</summary>
    public static ResidentId Parse(string text) =>
        TryParse(text, out ResidentId id) ? id : throw new RuleBroken(ValueRules.ResidentId, nameof(ResidentId), ProblemOf(text));

    /// <summary>What is wrong with the text as a resident identity number, in Chinese; null when nothing is.</summary>
    public static string? ProblemOf(string? text) => ProblemOfNormal(Normalise(text));

    /// <summary>The masked form, so that a log or a list never shows the number by accident.</summary>
    public override string ToString() => Masked;

    internal static ResidentId FromStored(string stored) => new(stored);

    private static string Normalise(string? text) =>
        TypedText.Narrow(text).Replace(" ", string.Empty, StringComparison.Ordinal).ToUpperInvariant();

    private static string? ProblemOfNormal(string normal)
    {
        if (normal.Length == 0)
        {
            return "请填写公民身份号码";
        }

        if (normal.Length != Length)
        {
            return $"公民身份号码应为18位，现为{normal.Length}位";
        }

        if (!TypedText.IsDigits(normal.AsSpan(0, 17)))
        {
            return "公民身份号码前17位应为数字";
        }

        if (!Provinces.Contains(normal[..2]))
        {
            return "公民身份号码前两位不是有效的省级代码";
        }

        if (!DateOnly.TryParseExact(normal.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly birth)
            || birth.Year is < 1900 or > 2099)
        {
            return "公民身份号码第7至14位不是真实的出生日期";
        }

        int sum = 0;
        for (int i = 0; i < Weights.Length; i++)
        {
            sum += (normal[i] - '0') * Weights[i];
        }

        return Checks[sum % 11] == normal[17] ? null : "公民身份号码校验位不符，请核对第18位及前17位";
    }
}
