using System.Globalization;
using System.Text.RegularExpressions;
using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.Values;

/// <summary>An amount in renminbi, kept as whole fen (1 元 = 100 分), so that sums are exact.</summary>
/// <param name="Fen">The amount in fen; negative only as the result of a subtraction.</param>
public readonly partial record struct Money(long Fen) : IComparable<Money>
{
    /// <summary>Fen in one 万元.</summary>
    public const long FenPerWan = 1_000_000;

    /// <summary>The largest amount a field accepts: ten trillion yuan.</summary>
    public static readonly Money Largest = new(1_000_000_000_000_000);

    /// <summary>Nothing.</summary>
    public static readonly Money Zero = new(0);

    /// <summary>The stored number: fen.</summary>
    public long Value => Fen;

    /// <summary>The amount in yuan, exact.</summary>
    public decimal Yuan => Fen / 100m;

    /// <summary>The amount in 万元, exact (six decimals at most).</summary>
    public decimal Wan => Fen / (decimal)FenPerWan;

    /// <summary>An amount given in yuan. Throws <see cref="RuleBroken"/> (VAL-005) when a fraction of a fen is left over.</summary>
    public static Money FromYuan(decimal yuan) => Exact(yuan, 100m);

    /// <summary>An amount given in 万元. Throws <see cref="RuleBroken"/> (VAL-005) when a fraction of a fen is left over.</summary>
    public static Money FromWan(decimal wan) => Exact(wan, FenPerWan);

    /// <summary>Reads an amount in yuan as people write it: «1,234.56», «￥1,234», «1234元».</summary>
    public static bool TryParse(string? text, out Money money) => TryRead(text, wan: false, out money, out _);

    /// <summary>Reads an amount in yuan. Throws <see cref="RuleBroken"/> (VAL-005) when it is none.</summary>
    public static Money Parse(string text) =>
        TryRead(text, wan: false, out Money money, out string? problem) ? money : throw new RuleBroken(ValueRules.Money, nameof(Money), problem);

    /// <summary>What is wrong with the text as an amount in yuan, in Chinese; null when nothing is.</summary>
    public static string? ProblemOf(string? text) => TryRead(text, wan: false, out _, out string? problem) ? null : problem;

    /// <summary>Reads an amount in 万元: «3,250.5», «3250.5万元».</summary>
    public static bool TryParseWan(string? text, out Money money) => TryRead(text, wan: true, out money, out _);

    /// <summary>Reads an amount in 万元. Throws <see cref="RuleBroken"/> (VAL-005) when it is none.</summary>
    public static Money ParseWan(string text) =>
        TryRead(text, wan: true, out Money money, out string? problem) ? money : throw new RuleBroken(ValueRules.Money, nameof(Money), problem);

    /// <summary>What is wrong with the text as an amount in 万元, in Chinese; null when nothing is.</summary>
    public static string? ProblemOfWan(string? text) => TryRead(text, wan: true, out _, out string? problem) ? null : problem;

    /// <summary>Sum; throws <see cref="OverflowException"/> rather than turning negative.</summary>
    public static Money operator +(Money a, Money b) => new(checked(a.Fen + b.Fen));

    /// <summary>Difference.</summary>
    public static Money operator -(Money a, Money b) => new(checked(a.Fen - b.Fen));

    /// <summary>Order by amount.</summary>
    public static bool operator <(Money a, Money b) => a.Fen < b.Fen;

    /// <summary>Order by amount.</summary>
    public static bool operator >(Money a, Money b) => a.Fen > b.Fen;

    /// <summary>Order by amount.</summary>
    public static bool operator <=(Money a, Money b) => a.Fen <= b.Fen;

    /// <summary>Order by amount.</summary>
    public static bool operator >=(Money a, Money b) => a.Fen >= b.Fen;

    /// <inheritdoc/>
    public int CompareTo(Money other) => Fen.CompareTo(other.Fen);

    /// <summary>In yuan with separators and two decimals, e.g. «1,234.56元».</summary>
    public override string ToString() => Yuan.ToString("#,##0.00", CultureInfo.InvariantCulture) + "元";

    /// <summary>In 万元 with separators and as many decimals as it has, e.g. «3,250.5万元».</summary>
    public string ToWanText() => Wan.ToString("#,##0.######", CultureInfo.InvariantCulture) + "万元";

    private static Money Exact(decimal amount, decimal fenPerUnit)
    {
        if (Math.Abs(amount) > Largest.Fen / fenPerUnit)
        {
            throw new RuleBroken(ValueRules.Money, nameof(Money), "金额过大");
        }

        decimal fen = amount * fenPerUnit;
        return decimal.IsInteger(fen) ? new Money((long)fen) : throw new RuleBroken(ValueRules.Money, nameof(Money), "金额应精确到分");
    }

    private static bool TryRead(string? text, bool wan, out Money money, out string? problem)
    {
        money = Zero;
        string normal = TypedText.Narrow(text).TrimStart('¥', '￥').Trim();
        string unit = wan ? "万元" : "元";
        if (normal.EndsWith(unit, StringComparison.Ordinal))
        {
            normal = normal[..^unit.Length].TrimEnd();
        }

        if (normal.Length == 0)
        {
            problem = "请填写金额";
            return false;
        }

        if (normal.StartsWith('-'))
        {
            problem = "金额不得为负数";
            return false;
        }

        if (!PlainNumber().IsMatch(normal))
        {
            problem = $"金额应为以{unit}为单位的数字，如 1,234.56";
            return false;
        }

        string plain = normal.Replace(",", string.Empty, StringComparison.Ordinal);
        int point = plain.IndexOf('.', StringComparison.Ordinal);
        int decimals = point < 0 ? 0 : plain.Length - point - 1;
        int allowed = wan ? 6 : 2;
        if (decimals > allowed)
        {
            problem = $"金额以{unit}为单位最多保留{allowed}位小数";
            return false;
        }

        // 28 digits are what a decimal holds exactly; anything near that is beyond the largest amount anyway.
        if (plain.Length > 26 || decimal.Parse(plain, CultureInfo.InvariantCulture) * (wan ? FenPerWan : 100) > Largest.Fen)
        {
            problem = "金额过大，请核对单位";
            return false;
        }

        money = new Money((long)(decimal.Parse(plain, CultureInfo.InvariantCulture) * (wan ? FenPerWan : 100)));
        problem = null;
        return true;
    }

    [GeneratedRegex(@"^(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex PlainNumber();
}
