using System.Security.Cryptography;
using System.Text;

namespace ApprovalOffice.Data.Cases.Results;

/// <summary>
/// 验证码 of a paper: unguessable (about 98 bits), so that who holds the paper can verify it and nobody can browse papers by trying.
/// </summary>
public readonly record struct VerificationCode
{
    /// <summary>Number of characters.</summary>
    public const int Length = 20;

    /// <summary>Without 0, 1, I, L, O and U: read aloud over the telephone it is still the same code.</summary>
    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private VerificationCode(string value) => Value = value;

    /// <summary>The code as it stands on the paper.</summary>
    public string Value { get; }

    /// <summary>The code in groups of five, easier to compare by eye.</summary>
    public string Grouped => string.Join(' ', Value.Chunk(5).Select(group => new string(group)));

    /// <summary>Draws a code.</summary>
    public static VerificationCode Draw() => new(RandomNumberGenerator.GetString(Alphabet, Length));

    /// <summary>Reads a code as people type it: small letters, full-width characters, spaces and hyphens between groups.</summary>
    public static bool TryParse(string? typed, out VerificationCode code)
    {
        code = default;
        if (typed is null or { Length: > 200 })
        {
            return false;
        }

        StringBuilder plain = new();
        foreach (char letter in typed.Where(letter => !char.IsWhiteSpace(letter) && letter is not ('-' or '－' or '—')))
        {
            // Full-width forms lie at a fixed distance from ASCII.
            plain.Append(char.ToUpperInvariant(letter is >= '！' and <= '～' ? (char)(letter - 0xFEE0) : letter));
        }

        string value = plain.ToString();
        if (value.Length != Length || value.Any(letter => !Alphabet.Contains(letter, StringComparison.Ordinal)))
        {
            return false;
        }

        code = new VerificationCode(value);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
