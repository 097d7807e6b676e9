using System.Security.Cryptography;
using System.Text;

namespace ApprovalOffice.Data.Values;

/// <summary>Codes that people copy from paper or read aloud: no 0, 1, I, L, O and U, so that they stay the same code.</summary>
internal static class SpokenCode
{
    internal const string Alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private const int LongestTyped = 200;

    /// <summary>Draws a code of so many characters.</summary>
    public static string Draw(int length) => RandomNumberGenerator.GetString(Alphabet, length);

    /// <summary>Reads a code as people type it: small letters, full-width characters, spaces and hyphens between groups; null when it is none.</summary>
    public static string? Read(string? typed, int length)
    {
        if (typed is null or { Length: > LongestTyped })
        {
            return null;
        }

        StringBuilder plain = new();
        foreach (char letter in typed.Where(letter => !char.IsWhiteSpace(letter) && letter is not ('-' or '－' or '—')))
        {
            // Full-width forms lie at a fixed distance from ASCII.
            plain.Append(char.ToUpperInvariant(letter is >= '！' and <= '～' ? (char)(letter - 0xFEE0) : letter));
        }

        string value = plain.ToString();
        return value.Length == length && value.All(letter => Alphabet.Contains(letter, StringComparison.Ordinal)) ? value : null;
    }
}
