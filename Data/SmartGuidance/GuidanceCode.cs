using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.SmartGuidance;

/// <summary>指引码: under it somebody finds again what the guidance told them; nobody finds it by trying.</summary>
public readonly record struct GuidanceCode
{
    /// <summary>Number of characters.</summary>
    public const int Length = 8;

    private GuidanceCode(string value) => Value = value;

    /// <summary>The code.</summary>
    public string Value { get; }

    /// <summary>The code in two groups of four, easier to read aloud.</summary>
    public string Grouped => $"{Value[..4]}-{Value[4..]}";

    /// <summary>Draws a code.</summary>
    public static GuidanceCode Draw() => new(SpokenCode.Draw(Length));

    /// <summary>Reads a code as people type it.</summary>
    public static bool TryParse(string? typed, out GuidanceCode code)
    {
        string? value = SpokenCode.Read(typed, Length);
        code = value is null ? default : new GuidanceCode(value);
        return value is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
