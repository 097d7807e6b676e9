using ApprovalOffice.Reports.Pdf.Infrastructure;
using ApprovalOffice.Reports.Pdf.Typography;

namespace ApprovalOffice.Reports.Pdf.Fluent;


/// <summary>How a text of one style stands and looks.</summary>
public sealed class TextBlockDescriptor : TextSpanDescriptor
{
    private readonly TextBlock _block;

    internal TextBlockDescriptor(TextBlock block, TextSpan span)
        : base(span)
    {
        _block = block;
    }

    /// <summary>Lines at the left.</summary>
    public TextBlockDescriptor AlignLeft() => With(block => block.Alignment = TextHorizontalAlignment.Left);

    /// <summary>Lines in the middle.</summary>
    public TextBlockDescriptor AlignCenter() => With(block => block.Alignment = TextHorizontalAlignment.Center);

    /// <summary>Lines at the right.</summary>
    public TextBlockDescriptor AlignRight() => With(block => block.Alignment = TextHorizontalAlignment.Right);

    /// <summary>Both edges straight, the last line of a paragraph at the left.</summary>
    public TextBlockDescriptor Justify() => With(block => block.Alignment = TextHorizontalAlignment.Justify);

    /// <summary>Lines where reading starts.</summary>
    public TextBlockDescriptor AlignStart() => With(block => block.Alignment = TextHorizontalAlignment.Start);

    /// <summary>Lines where reading ends.</summary>
    public TextBlockDescriptor AlignEnd() => With(block => block.Alignment = TextHorizontalAlignment.End);

    /// <summary>Most lines; a text that needs more is cut and ends in the ellipsis.</summary>
    public TextBlockDescriptor ClampLines(int maxLines, string ellipsis = "…") =>
        With(block => (block.MostLines, block.Ellipsis) = (maxLines, ellipsis));

    /// <summary>Between paragraphs.</summary>
    public TextBlockDescriptor ParagraphSpacing(float value, Unit unit = Unit.Point) =>
        With(block => block.ParagraphSpacing = value.ToPoints(unit));

    /// <summary>Left of the first line of each paragraph.</summary>
    public TextBlockDescriptor ParagraphFirstLineIndentation(float value, Unit unit = Unit.Point) =>
        With(block => block.FirstLineIndent = value.ToPoints(unit));

    private TextBlockDescriptor With(Action<TextBlock> set)
    {
        set(_block);
        return this;
    }
}
