using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.Values;

/// <summary>
/// 统一社会信用代码: 18 characters by GB 32100-2015 — registration department, category of organisation,
/// six digits of region, nine of organisation code (GB 11714, with a check character of its own), check character.
/// </summary>
public readonly record struct CreditCode
{
    /// <summary>Length in characters.</summary>
    public const int Length = 18;

    // GB 32100-2015 §5: the digits and the capital letters without I, O, S, V, Z, in the order of their values.
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    // GB 11714-1997 §3.2.
    private static readonly int[] InnerWeights = [3, 7, 9, 10, 5, 8, 4, 2];

    private readonly string? value;

    private CreditCode(string value) => this.value = value;

    /// <summary>The 18 characters, letters in upper case; empty for the default value.</summary>
    public string Value => value ?? string.Empty;

    /// <summary>Reads a code; full-width characters, spaces between groups and small letters are forgiven.</summary>
    public static bool TryParse(string? text, out CreditCode code)
    {
        string normal = Normalise(text);
        code = ProblemOfNormal(normal) is null ? new CreditCode(normal) : default;
        return code.value is not null;
    }

    /// <summary>Reads a code. Throws <see cref="RuleBroken"/> (VAL-002) when it is none.</summary>
    public static CreditCode Parse(string text) =>
        TryParse(text, out CreditCode code) ? code : throw new RuleBroken(ValueRules.CreditCode, nameof(CreditCode), ProblemOf(text));

    /// <summary>What is wrong with the text as a credit code, in Chinese; null when nothing is.</summary>
    public static string? ProblemOf(string? text) => ProblemOfNormal(Normalise(text));

    /// <summary>
    /// Completes a code by both check characters, for the invented bodies of a demonstration.
    /// </summary>
    /// <param name="department">First character, e.g. 1 机构编制, 9 市场监督管理.</param>
    /// <param name="category">Second character, e.g. 1 机关 or 企业.</param>
    /// <param name="region">Region of registration.</param>
    /// <param name="body">The first eight characters of the organisation code.</param>
    public static CreditCode Compose(char department, char category, RegionCode region, string body)
    {
        string inner = body + InnerCheckOf(body);
        string first17 = $"{department}{category}{region.Value}{inner}";
        return Parse(first17 + CheckOf(first17));
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    internal static CreditCode FromStored(string stored) => new(stored);

    private static string Normalise(string? text) =>
        TypedText.Narrow(text).Replace(" ", string.Empty, StringComparison.Ordinal).ToUpperInvariant();

    private static string? ProblemOfNormal(string normal)
    {
        if (normal.Length == 0)
        {
            return "请填写统一社会信用代码";
        }

        if (normal.Length != Length)
        {
            return $"统一社会信用代码应为18位，现为{normal.Length}位";
        }

        for (int i = 0; i < Length; i++)
        {
            if (!Alphabet.Contains(normal[i], StringComparison.Ordinal))
            {
                return normal[i] is 'I' or 'O' or 'S' or 'V' or 'Z'
                    ? $"统一社会信用代码不使用字母 I、O、S、V、Z，请核对第{i + 1}位"
                    : $"统一社会信用代码只含数字和大写字母，请核对第{i + 1}位";
            }

            if (i is >= 2 and <= 7 && !char.IsAsciiDigit(normal[i]))
            {
                return $"统一社会信用代码第3至8位为行政区划数字，请核对第{i + 1}位";
            }
        }

        if (CheckOf(normal[..17]) != normal[17])
        {
            return "统一社会信用代码校验位不符，请核对第18位及前17位";
        }

        return InnerCheckOf(normal[8..16]) != normal[16]
            ? "统一社会信用代码中的组织机构代码校验位不符，请核对第9至17位"
            : null;
    }

    // GB 32100-2015 §5: weights are 3^(i-1) mod 31.
    private static char CheckOf(string first17)
    {
        int sum = 0;
        int weight = 1;
        foreach (char c in first17)
        {
            sum += Alphabet.IndexOf(c, StringComparison.Ordinal) * weight;
            weight = weight * 3 % 31;
        }

        return Alphabet[(31 - (sum % 31)) % 31];
    }

    // GB 11714-1997: letters count 10 to 35 here, the check is 0–9 or X.
    private static char InnerCheckOf(string body)
    {
        int sum = 0;
        for (int i = 0; i < InnerWeights.Length; i++)
        {
            sum += (char.IsAsciiDigit(body[i]) ? body[i] - '0' : body[i] - 'A' + 10) * InnerWeights[i];
        }

        return (11 - (sum % 11)) switch
        {
            10 => 'X',
            11 => '0',
            int check => (char)('0' + check),
        };
    }
}
