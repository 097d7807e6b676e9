using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.Values;

/// <summary>
/// 行政区划代码: six digits (GB/T 2260). Whether such a region exists is asked of the loaded region tree,
/// not of the digits: districts of the Production and Construction Corps do not follow the prefix rule.
/// </summary>
public readonly record struct RegionCode
{
    /// <summary>Length in digits.</summary>
    public const int Length = 6;

    private readonly string? value;

    private RegionCode(string value) => this.value = value;

    /// <summary>The six digits; empty for the default value.</summary>
    public string Value => value ?? string.Empty;

    /// <summary>Reads a code; full-width digits are forgiven.</summary>
    public static bool TryParse(string? text, out RegionCode code)
    {
        string normal = TypedText.Narrow(text);
        code = ProblemOfNormal(normal) is null ? new RegionCode(normal) : default;
        return code.value is not null;
    }

    /// <summary>Reads a code. Throws <see cref="RuleBroken"/> (VAL-004) when it is none.</summary>
    public static RegionCode Parse(string text) =>
        TryParse(text, out RegionCode code) ? code : throw new RuleBroken(ValueRules.RegionCode, nameof(RegionCode), ProblemOf(text));

    /// <summary>What is wrong with the text as a region code, in Chinese; null when nothing is.</summary>
    public static string? ProblemOf(string? text) => ProblemOfNormal(TypedText.Narrow(text));

    /// <inheritdoc/>
    public override string ToString() => Value;

    internal static RegionCode FromStored(string stored) => new(stored);

    private static string? ProblemOfNormal(string normal)
    {
        if (normal.Length == 0)
        {
            return "请填写行政区划代码";
        }

        if (normal.Length != Length || !TypedText.IsDigits(normal))
        {
            return "行政区划代码应为6位数字";
        }

        return normal[0] == '0' ? "行政区划代码首位不为0" : null;
    }
}
