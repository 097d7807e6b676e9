using System.Diagnostics.CodeAnalysis;

namespace ApprovalOffice.Reports.Pdf.Infrastructure;

/// <summary>How text looks; what is not said is taken from the surroundings. Immutable: the fluent members make copies.</summary>
public sealed record TextStyle
{
    /// <summary>A style that says nothing.</summary>
    public static TextStyle Default { get; } = new();

    internal IReadOnlyList<string>? Families { get; init; }

    internal float? Size { get; init; }

    internal Color? Foreground { get; init; }

    internal Color? BackgroundColour { get; init; }

    internal FontWeight? FontWeight { get; init; }

    internal bool? IsItalic { get; init; }

    internal bool? IsUnderlined { get; init; }

    internal bool? IsStruckThrough { get; init; }

    /// <summary>Factor of the font size; null = the font's own line height.</summary>
    internal float? LineHeightFactor { get; init; }

    /// <summary>Added after each character, in em.</summary>
    internal float? LetterSpace { get; init; }

    /// <summary>0 on the line, +1 above, -1 below.</summary>
    internal int? Position { get; init; }

    /// <summary>This style, and what it leaves open from <paramref name="surroundings"/>.</summary>
    [SuppressMessage("Style", "IDE0046", Justification = "One property a line.")]
    internal TextStyle Over(TextStyle surroundings) => ReferenceEquals(this, Default) ? surroundings : ReferenceEquals(surroundings, Default) ? this : new()
    {
        Families = Families ?? surroundings.Families,
        Size = Size ?? surroundings.Size,
        Foreground = Foreground ?? surroundings.Foreground,
        BackgroundColour = BackgroundColour ?? surroundings.BackgroundColour,
        FontWeight = FontWeight ?? surroundings.FontWeight,
        IsItalic = IsItalic ?? surroundings.IsItalic,
        IsUnderlined = IsUnderlined ?? surroundings.IsUnderlined,
        IsStruckThrough = IsStruckThrough ?? surroundings.IsStruckThrough,
        LineHeightFactor = LineHeightFactor ?? surroundings.LineHeightFactor,
        LetterSpace = LetterSpace ?? surroundings.LetterSpace,
        Position = Position ?? surroundings.Position,
    };
}
