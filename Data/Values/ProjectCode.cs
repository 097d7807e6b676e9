using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.Values;

/// <summary>
/// 项目代码: given by the national investment platform, the key of a project through all approvals.
/// Structure <c>YYYY-XXXXXX-XX-XX-XXXXXX</c>; newer platforms begin with YYMM. The meaning of the middle parts
/// differs between platforms, so only structure and beginning are judged.
/// </summary>
public readonly record struct ProjectCode
{
    /// <summary>Length with hyphens, in characters.</summary>
    public const int Length = 24;

    private static readonly int[] Parts = [4, 6, 2, 2, 6];

    private readonly string? value;

    private ProjectCode(string value) => this.value = value;

    /// <summary>The code with hyphens; empty for the default value.</summary>
    public string Value => value ?? string.Empty;

    /// <summary>The fourth part: 01 审批, 02 核准, 03 备案 on most platforms.</summary>
    public string KindPart => value is null ? string.Empty : value[15..17];

    /// <summary>The second part: the region code on most platforms.</summary>
    public string RegionPart => value is null ? string.Empty : value[5..11];

    /// <summary>Reads a code; full-width characters, other dashes and a missing set of hyphens are forgiven.</summary>
    public static bool TryParse(string? text, out ProjectCode code)
    {
        string normal = Normalise(text);
        code = ProblemOfNormal(normal) is null ? new ProjectCode(normal) : default;
        return code.value is not null;
    }

    /// <summary>Reads a code. Throws <see cref="RuleBroken"/> (VAL-001) when it is none.</summary>
    public static ProjectCode Parse(string text) =>
        TryParse(text, out ProjectCode code) ? code : throw new RuleBroken(ValueRules.ProjectCode, nameof(ProjectCode), ProblemOf(text));

    /// <summary>What is wrong with the text as a project code, in Chinese; null when nothing is.</summary>
    public static string? ProblemOf(string? text) => ProblemOfNormal(Normalise(text));

    /// <inheritdoc/>
    public override string ToString() => Value;

    internal static ProjectCode FromStored(string stored) => new(stored);

    private static string Normalise(string? text)
    {
        string narrow = TypedText.WithPlainHyphens(TypedText.Narrow(text));
        return narrow.Length == 20 && TypedText.IsDigits(narrow)
            ? $"{narrow[..4]}-{narrow[4..10]}-{narrow[10..12]}-{narrow[12..14]}-{narrow[14..]}"
            : narrow;
    }

    private static string? ProblemOfNormal(string normal)
    {
        if (normal.Length == 0)
        {
            return "请填写项目代码";
        }

        string[] parts = normal.Split('-');
        if (parts.Length != Parts.Length)
        {
            return "项目代码应为“4位-6位-2位-2位-6位”共20位数字，如 2026-990102-83-01-000217";
        }

        for (int i = 0; i < Parts.Length; i++)
        {
            if (parts[i].Length != Parts[i] || !TypedText.IsDigits(parts[i]))
            {
                return $"项目代码第{i + 1}段应为{Parts[i]}位数字";
            }
        }

        int head = int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture);
        bool year = head is >= 2000 and <= 2099;
        bool yearMonth = head / 100 is >= 15 and <= 99 && head % 100 is >= 1 and <= 12;
        return year || yearMonth ? null : "项目代码首段应为年份（如 2026）或年月（如 2603）";
    }
}
