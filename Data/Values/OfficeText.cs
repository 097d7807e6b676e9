using System.Globalization;
using System.Text;
using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.Values;

/// <summary>
/// What a text field may hold. Rare characters (㛃, 𠮷) are welcome, for people and places are called so;
/// control characters, halves of surrogate pairs and invisible direction marks are refused, for they break
/// documents, exports and the eye. Markup and formulas are ordinary text: whoever writes them out escapes them.
/// </summary>
public static class OfficeText
{
    /// <summary>Names of persons, bodies, projects, units.</summary>
    public static readonly TextLimit Name = new("名称", 100);

    /// <summary>Addresses.</summary>
    public static readonly TextLimit Address = new("地址", 200);

    /// <summary>One-line remarks.</summary>
    public static readonly TextLimit Line = new("内容", 200);

    /// <summary>Reasons and opinions.</summary>
    public static readonly TextLimit Opinion = new("意见", 2000, Multiline: true);

    /// <summary>
    /// The text as it will be stored: ends trimmed, line breaks uniform, composed form (NFC).
    /// Throws <see cref="RuleBroken"/> (VAL-008) when the field may not hold it.
    /// </summary>
    public static string Clean(string? text, TextLimit limit, string? field = null) =>
        ProblemOf(text, limit) is { } problem ? throw new RuleBroken(ValueRules.Text, field, problem) : Normalise(text);

    /// <summary>Like <see cref="Clean"/>, null for an empty text whether or not the field is required.</summary>
    public static string? CleanOptional(string? text, TextLimit limit, string? field = null) =>
        string.IsNullOrWhiteSpace(text) ? null : Clean(text, limit, field);

    /// <summary>Full-width letters, digits and signs of a code made half-width, ends trimmed.</summary>
    public static string Narrow(string? text) => TypedText.Narrow(text);

    /// <summary>What keeps the text out of the field, in Chinese; null when nothing does.</summary>
    public static string? ProblemOf(string? text, TextLimit limit)
    {
        ArgumentNullException.ThrowIfNull(limit);
        if (string.IsNullOrWhiteSpace(text))
        {
            return limit.Required ? $"请填写{limit.Label}" : null;
        }

        // Judged before normalising, which refuses half a surrogate pair with an exception of its own.
        if (FirstForbidden(text, limit.Multiline) is { } forbidden)
        {
            return $"{limit.Label}含有不能保存的{forbidden}，请删除后重试";
        }

        string clean = Normalise(text);
        int elements = clean.Length <= limit.MaxElements ? clean.Length : new StringInfo(clean).LengthInTextElements;
        if (elements > limit.MaxElements)
        {
            return $"{limit.Label}不得超过{limit.MaxElements}字，现为{elements}字";
        }

        return clean.Length > limit.MaxChars ? $"{limit.Label}含有过多组合字符，请改用普通文字" : null;
    }

    private static string Normalise(string? text) =>
        string.IsNullOrWhiteSpace(text)
            ? string.Empty
            : text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Trim().Normalize(NormalizationForm.FormC);

    private static string? FirstForbidden(string text, bool multiline)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsSurrogate(c))
            {
                if (!char.IsHighSurrogate(c) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
                {
                    return "残缺字符";
                }

                i++;
            }
            else if (c is '\n' or '\r' or '\t')
            {
                if (!multiline && !IsAtEnd(text, i))
                {
                    return "换行或制表符";
                }
            }
            else if (char.IsControl(c))
            {
                return "控制字符";
            }
            else if (c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFFFE' or '\uFFFF')
            {
                return "不可见字符";
            }
        }

        return null;
    }

    // A line break that trimming removes anyway comes with copy and paste and is nobody's fault.
    private static bool IsAtEnd(string text, int index) =>
        string.IsNullOrWhiteSpace(text[..index]) || string.IsNullOrWhiteSpace(text[index..]);
}
