using System.Text;

namespace ApprovalOffice.Data.Values;

/// <summary>What people type into fields for codes and numbers, made uniform before it is judged.</summary>
internal static class TypedText
{
    /// <summary>
    /// Full-width letters, digits and signs become half-width, invisible formatting characters that come with
    /// copy and paste go away, and the ends are trimmed; nothing else changes.
    /// </summary>
    public static string Narrow(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return string.Empty;
        }

        var narrow = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            switch (c)
            {
                case >= '\uFF01' and <= '\uFF5E':
                    narrow.Append((char)(c - 0xFEE0));
                    break;
                case '\u3000' or '\u00A0':
                    narrow.Append(' ');
                    break;
                case '\u200B' or '\u200C' or '\u200D' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF'
                    or (>= '\u202A' and <= '\u202E'):
                    break;
                default:
                    narrow.Append(c);
                    break;
            }
        }

        return narrow.ToString().Trim();
    }

    /// <summary>The dashes that input methods produce become the ASCII hyphen.</summary>
    public static string WithPlainHyphens(string text) =>
        text.Replace('—', '-').Replace('–', '-').Replace('−', '-').Replace('‐', '-').Replace('‑', '-');

    /// <summary>Whether every character is an ASCII digit.</summary>
    public static bool IsDigits(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }
        }

        return true;
    }
}
