using ApprovalOffice.Reports.Pdf.Infrastructure;

namespace ApprovalOffice.Reports.Pdf.Fluent;


/// <summary>How a piece of text looks.</summary>
public static class TextSpanDescriptorExtensions
{
    /// <summary>All that the style says.</summary>
    public static T Style<T>(this T descriptor, TextStyle style)
        where T : TextSpanDescriptor => Change(descriptor, before => style.Over(before));

    /// <summary>Colour of the ink.</summary>
    public static T FontColor<T>(this T descriptor, Color color)
        where T : TextSpanDescriptor => Change(descriptor, style => style.FontColor(color));

    /// <summary>Colour behind the text.</summary>
    public static T BackgroundColor<T>(this T descriptor, Color color)
        where T : TextSpanDescriptor => Change(descriptor, style => style.BackgroundColor(color));

    /// <summary>Families, the first that has a character draws it.</summary>
    public static T FontFamily<T>(this T descriptor, params string[] values)
        where T : TextSpanDescriptor => Change(descriptor, style => style.FontFamily(values));

    /// <summary>Size in points.</summary>
    public static T FontSize<T>(this T descriptor, float value)
        where T : TextSpanDescriptor => Change(descriptor, style => style.FontSize(value));

    /// <summary>Height of a line as a factor of the font size; null = as the font says.</summary>
    public static T LineHeight<T>(this T descriptor, float? factor)
        where T : TextSpanDescriptor => Change(descriptor, style => style.LineHeight(factor));

    /// <summary>Space after each character, in em.</summary>
    public static T LetterSpacing<T>(this T descriptor, float factor = 0)
        where T : TextSpanDescriptor => Change(descriptor, style => style.LetterSpacing(factor));

    /// <summary>Slanted.</summary>
    public static T Italic<T>(this T descriptor, bool value = true)
        where T : TextSpanDescriptor => Change(descriptor, style => style.Italic(value));

    /// <summary>A line through the text.</summary>
    public static T Strikethrough<T>(this T descriptor, bool value = true)
        where T : TextSpanDescriptor => Change(descriptor, style => style.Strikethrough(value));

    /// <summary>A line under the text.</summary>
    public static T Underline<T>(this T descriptor, bool value = true)
        where T : TextSpanDescriptor => Change(descriptor, style => style.Underline(value));

    /// <summary>Weight Thin.</summary>
    public static T Thin<T>(this T descriptor)
        where T : TextSpanDescriptor => Change(descriptor, style => style.Thin());

    /// <summary>Weight ExtraLight.</summary>
    public static T ExtraLight<T>(this T descriptor)
        where T : TextSpanDescriptor => Change(descriptor, style => style.ExtraLight());

    /// <summary>Weight Light.</summary>
    public static T Light<T>(this T descriptor)
        where T : TextSpanDescriptor => Change(descriptor, style => style.Light());

    /// <summary>Weight NormalWeight.</summary>
    public static T NormalWeight<T>(this T descriptor)
        where T : TextSpanDescriptor => Change(descriptor, style => style.NormalWeight());

    /// <summary>Weight Medium.</summary>
    public static T Medium<T>(this T descriptor)
        where T : TextSpanDescriptor => Change(descriptor, style => style.Medium());

    /// <summary>Weight SemiBold.</summary>
    public static T SemiBold<T>(this T descriptor)
        where T : TextSpanDescriptor => Change(descriptor, style => style.SemiBold());

    /// <summary>Weight Bold.</summary>
    public static T Bold<T>(this T descriptor)
        where T : TextSpanDescriptor => Change(descriptor, style => style.Bold());

    /// <summary>Weight ExtraBold.</summary>
    public static T ExtraBold<T>(this T descriptor)
        where T : TextSpanDescriptor => Change(descriptor, style => style.ExtraBold());

    /// <summary>Weight Black.</summary>
    public static T Black<T>(this T descriptor)
        where T : TextSpanDescriptor => Change(descriptor, style => style.Black());

    /// <summary>Weight ExtraBlack.</summary>
    public static T ExtraBlack<T>(this T descriptor)
        where T : TextSpanDescriptor => Change(descriptor, style => style.ExtraBlack());

    /// <summary>On the line.</summary>
    public static T NormalPosition<T>(this T descriptor)
        where T : TextSpanDescriptor => Change(descriptor, style => style.NormalPosition());

    /// <summary>Small, below the line.</summary>
    public static T Subscript<T>(this T descriptor)
        where T : TextSpanDescriptor => Change(descriptor, style => style.Subscript());

    /// <summary>Small, above the line.</summary>
    public static T Superscript<T>(this T descriptor)
        where T : TextSpanDescriptor => Change(descriptor, style => style.Superscript());

    private static T Change<T>(T descriptor, Func<TextStyle, TextStyle> change)
        where T : TextSpanDescriptor
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        descriptor.Change(change);
        return descriptor;
    }
}
