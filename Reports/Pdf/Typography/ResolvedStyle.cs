using ApprovalOffice.Reports.Fonts;
using ApprovalOffice.Reports.Pdf.Infrastructure;

namespace ApprovalOffice.Reports.Pdf.Typography;

/// <summary>A style in which nothing is open.</summary>
internal sealed class ResolvedStyle
{
    private const float ScriptSize = 0.6f;
    private const float Raised = 0.36f;
    private const float Lowered = 0.14f;

    private static readonly string[] UsualFamilies = [OfficeFonts.Song];

    internal ResolvedStyle(TextStyle style)
    {
        Case = TypeCase.Of(style.Families ?? UsualFamilies, style.FontWeight >= FontWeight.SemiBold);
        var size = style.Size ?? 12;
        var position = style.Position ?? 0;
        FontSize = position == 0 ? size : size * ScriptSize;
        Rise = position > 0 ? size * Raised : position < 0 ? -size * Lowered : 0;
        Color = style.Foreground ?? new Color(0xFF000000);
        Background = style.BackgroundColour;
        IsItalic = style.IsItalic ?? false;
        IsUnderlined = style.IsUnderlined ?? false;
        IsStruckThrough = style.IsStruckThrough ?? false;
        LetterSpace = (style.LetterSpace ?? 0) * FontSize;
        var font = Case.Main;
        var natural = font.Ascent + font.Descent + font.LineGap;
        var height = style.LineHeightFactor ?? natural;
        Ascent = size * height * (font.Ascent + (font.LineGap / 2)) / natural;
        Descent = (size * height) - Ascent;
    }

    /// <summary>Where text of this style leads; null = nowhere.</summary>
    internal string? Link { get; init; }

    internal bool LinksToSection { get; init; }

    /// <summary>Where its characters come from.</summary>
    internal TypeCase Case { get; }

    internal float FontSize { get; }

    /// <summary>Of the baseline, in points; positive = up.</summary>
    internal float Rise { get; }

    internal Color Color { get; }

    internal Color? Background { get; }

    internal bool IsItalic { get; }

    internal bool IsUnderlined { get; }

    internal bool IsStruckThrough { get; }

    /// <summary>After each character, in points.</summary>
    internal float LetterSpace { get; }

    /// <summary>Part of the line above the baseline, in points.</summary>
    internal float Ascent { get; }

    /// <summary>Part of the line below the baseline, in points.</summary>
    internal float Descent { get; }
}
