using ApprovalOffice.Reports.Pdf.Infrastructure;

namespace ApprovalOffice.Reports.Pdf.Fluent;


/// <summary>Styles, each made from another.</summary>
public static class TextStyleExtensions
{
    /// <summary>Weight.</summary>
    public static TextStyle Weight(this TextStyle style, FontWeight weight)
    {
        ArgumentNullException.ThrowIfNull(style);
        return style with { FontWeight = weight };
    }

    /// <summary>Colour of the ink.</summary>
    public static TextStyle FontColor(this TextStyle style, Color color)
    {
        ArgumentNullException.ThrowIfNull(style);
        return style with { Foreground = color };
    }

    /// <summary>Colour behind the text.</summary>
    public static TextStyle BackgroundColor(this TextStyle style, Color color)
    {
        ArgumentNullException.ThrowIfNull(style);
        return style with { BackgroundColour = color };
    }

    /// <summary>Families, the first that has a character draws it.</summary>
    public static TextStyle FontFamily(this TextStyle style, params string[] values)
    {
        ArgumentNullException.ThrowIfNull(style);
        return style with { Families = values };
    }

    /// <summary>Size in points.</summary>
    public static TextStyle FontSize(this TextStyle style, float value)
    {
        ArgumentNullException.ThrowIfNull(style);
        return style with { Size = value };
    }

    /// <summary>Height of a line as a factor of the font size; null = as the font says.</summary>
    public static TextStyle LineHeight(this TextStyle style, float? factor)
    {
        ArgumentNullException.ThrowIfNull(style);
        return style with { LineHeightFactor = factor };
    }

    /// <summary>Space after each character, in em.</summary>
    public static TextStyle LetterSpacing(this TextStyle style, float factor = 0)
    {
        ArgumentNullException.ThrowIfNull(style);
        return style with { LetterSpace = factor };
    }

    /// <summary>Slanted.</summary>
    public static TextStyle Italic(this TextStyle style, bool value = true)
    {
        ArgumentNullException.ThrowIfNull(style);
        return style with { IsItalic = value };
    }

    /// <summary>A line through the text.</summary>
    public static TextStyle Strikethrough(this TextStyle style, bool value = true)
    {
        ArgumentNullException.ThrowIfNull(style);
        return style with { IsStruckThrough = value };
    }

    /// <summary>A line under the text.</summary>
    public static TextStyle Underline(this TextStyle style, bool value = true)
    {
        ArgumentNullException.ThrowIfNull(style);
        return style with { IsUnderlined = value };
    }

    /// <summary>Weight Thin.</summary>
    public static TextStyle Thin(this TextStyle style)
    {
        ArgumentNullException.ThrowIfNull(style);
        return style with { FontWeight = FontWeight.Thin };
    }

    /// <summary>Weight ExtraLight.</summary>
    public static TextStyle ExtraLight(this TextStyle style)
    {
        ArgumentNullException.ThrowIfNull(style);
        return style with { FontWeight = FontWeight.ExtraLight };
    }

    /// <summary>Weight Light.</summary>
    public static TextStyle Light(this TextStyle style)
    {
        ArgumentNullException.ThrowIfNull(style);
        return style with { FontWeight = FontWeight.Light };
    }

    /// <summary>Weight NormalWeight.</summary>
    public static TextStyle NormalWeight(this TextStyle style)
    {
        ArgumentNullException.ThrowIfNull(style);
        return style with { FontWeight = FontWeight.Normal };
    }

    /// <summary>Weight Medium.</summary>
    public static TextStyle Medium(this TextStyle style)
    {
        ArgumentNullException.ThrowIfNull(style);
        return style with { FontWeight = FontWeight.Medium };
    }

    /// <summary>Weight SemiBold.</summary>
    public static TextStyle SemiBold(this TextStyle style)
    {
        ArgumentNullException.ThrowIfNull(style);
        return style with { FontWeight = FontWeight.SemiBold };
    }

    /// <summary>Weight Bold.</summary>
    public static TextStyle Bold(this TextStyle style)
    {
        ArgumentNullException.ThrowIfNull(style);
        return style with { FontWeight = FontWeight.Bold };
    }

    /// <summary>Weight ExtraBold.</summary>
    public static TextStyle ExtraBold(this TextStyle style)
    {
        ArgumentNullException.ThrowIfNull(style);
        return style with { FontWeight = FontWeight.ExtraBold };
    }

    /// <summary>Weight Black.</summary>
    public static TextStyle Black(this TextStyle style)
    {
        ArgumentNullException.ThrowIfNull(style);
        return style with { FontWeight = FontWeight.Black };
    }

    /// <summary>Weight ExtraBlack.</summary>
    public static TextStyle ExtraBlack(this TextStyle style)
    {
        ArgumentNullException.ThrowIfNull(style);
        return style with { FontWeight = FontWeight.ExtraBlack };
    }

    /// <summary>On the line.</summary>
    public static TextStyle NormalPosition(this TextStyle style)
    {
        ArgumentNullException.ThrowIfNull(style);
        return style with { Position = 0 };
    }

    /// <summary>Small, below the line.</summary>
    public static TextStyle Subscript(this TextStyle style)
    {
        ArgumentNullException.ThrowIfNull(style);
        return style with { Position = -1 };
    }

    /// <summary>Small, above the line.</summary>
    public static TextStyle Superscript(this TextStyle style)
    {
        ArgumentNullException.ThrowIfNull(style);
        return style with { Position = 1 };
    }
}
