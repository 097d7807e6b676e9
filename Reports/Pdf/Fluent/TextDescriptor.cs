using ApprovalOffice.Reports.Pdf.Infrastructure;
using ApprovalOffice.Reports.Pdf.Typography;

namespace ApprovalOffice.Reports.Pdf.Fluent;


/// <summary>Sets a text of several styles.</summary>
public sealed class TextDescriptor
{
    internal TextBlock Block { get; } = new();

    /// <summary>Style of what is not said otherwise.</summary>
    public void DefaultTextStyle(TextStyle style) => Block.Style = style;

    /// <summary>Style of what is not said otherwise.</summary>
    public void DefaultTextStyle(Func<TextStyle, TextStyle> style)
    {
        ArgumentNullException.ThrowIfNull(style);
        Block.Style = style(Block.Style);
    }

    /// <summary>Lines at the left.</summary>
    public void AlignLeft() => Block.Alignment = TextHorizontalAlignment.Left;

    /// <summary>Lines in the middle.</summary>
    public void AlignCenter() => Block.Alignment = TextHorizontalAlignment.Center;

    /// <summary>Lines at the right.</summary>
    public void AlignRight() => Block.Alignment = TextHorizontalAlignment.Right;

    /// <summary>Both edges straight, the last line of a paragraph at the left.</summary>
    public void Justify() => Block.Alignment = TextHorizontalAlignment.Justify;

    /// <summary>Lines where reading starts.</summary>
    public void AlignStart() => Block.Alignment = TextHorizontalAlignment.Start;

    /// <summary>Lines where reading ends.</summary>
    public void AlignEnd() => Block.Alignment = TextHorizontalAlignment.End;

    /// <summary>Most lines; a text that needs more is cut and ends in the ellipsis.</summary>
    public void ClampLines(int maxLines, string ellipsis = "…") => (Block.MostLines, Block.Ellipsis) = (maxLines, ellipsis);

    /// <summary>Between paragraphs.</summary>
    public void ParagraphSpacing(float value, Unit unit = Unit.Point) => Block.ParagraphSpacing = value.ToPoints(unit);

    /// <summary>Left of the first line of each paragraph.</summary>
    public void ParagraphFirstLineIndentation(float value, Unit unit = Unit.Point) => Block.FirstLineIndent = value.ToPoints(unit);

    /// <summary>A piece of text; a line end in it ends the paragraph.</summary>
    public TextSpanDescriptor Span(string text) => new(Block.Add(new TextSpan { Text = text ?? string.Empty }));

    /// <summary>A piece of text that ends the paragraph.</summary>
    public TextSpanDescriptor Line(string text)
    {
        var span = Span(text);
        Block.EndParagraph();
        return span;
    }

    /// <summary>A line without text.</summary>
    public TextSpanDescriptor EmptyLine() => Line(string.Empty);

    /// <summary>A piece of text that leads to a section.</summary>
    public TextSpanDescriptor SectionLink(string text, string sectionName) =>
        new(Block.Add(new TextSpan { Text = text ?? string.Empty, Link = sectionName, LinksToSection = true }));

    /// <summary>A piece of text that leads to an address.</summary>
    public TextSpanDescriptor Hyperlink(string text, string url) => new(Block.Add(new TextSpan { Text = text ?? string.Empty, Link = url }));

    /// <summary>The first page of a section.</summary>
    public TextPageNumberDescriptor BeginPageNumberOfSection(string sectionName) => new(Block.Add(new TextSpan()), pass => pass.KnownSections?.Of(sectionName)?.First);

    /// <summary>The last page of a section.</summary>
    public TextPageNumberDescriptor EndPageNumberOfSection(string sectionName) => new(Block.Add(new TextSpan()), pass => pass.KnownSections?.Of(sectionName)?.Last);

    /// <summary>The page on which the text stands, counted from the first page of a section.</summary>
    public TextPageNumberDescriptor PageNumberWithinSection(string sectionName) =>
        new(Block.Add(new TextSpan()), pass => pass.KnownSections?.Of(sectionName) is { } pages ? pass.PageNumber - pages.First + 1 : null);

    /// <summary>How many pages a section has.</summary>
    public TextPageNumberDescriptor TotalPagesWithinSection(string sectionName) =>
        new(Block.Add(new TextSpan()), pass => pass.KnownSections?.Of(sectionName) is { } pages ? pages.Last - pages.First + 1 : null);

    /// <summary>The number of the page on which the text stands.</summary>
    public TextPageNumberDescriptor CurrentPageNumber() => new(Block.Add(new TextSpan()), pass => pass.PageNumber);

    /// <summary>How many pages the document has.</summary>
    public TextPageNumberDescriptor TotalPages() => new(Block.Add(new TextSpan()), pass => pass.TotalPages);
}
