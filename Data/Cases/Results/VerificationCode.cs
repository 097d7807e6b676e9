using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Cases.Results;

/// <summary>
/// 验证码 of a paper: unguessable (about 98 bits), so that who holds the paper can verify it and nobody can browse papers by trying.
/// </summary>
public readonly record struct VerificationCode
{
    /// <summary>Number of characters.</summary>
    public const int Length = 20;

    private VerificationCode(string value) => Value = value;

    /// <summary>The code as it stands on the paper.</summary>
    public string Value { get; }

    /// <summary>The code in groups of five, easier to compare by eye.</summary>
    public string Grouped => string.Join(' ', Value.Chunk(5).Select(group => new string(group)));

    /// <summary>Draws a code.</summary>
    public static VerificationCode Draw() => new(SpokenCode.Draw(Length));

    /// <summary>Reads a code as people type it: small letters, full-width characters, spaces and hyphens between groups.</summary>
    public static bool TryParse(string? typed, out VerificationCode code)
    {
        string? value = SpokenCode.Read(typed, Length);
        code = value is null ? default : new VerificationCode(value);
        return value is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
