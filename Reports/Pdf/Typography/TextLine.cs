namespace ApprovalOffice.Reports.Pdf.Typography;

/// <summary>One line of a paragraph.</summary>
/// <param name="Paragraph">Which paragraph, from 0.</param>
/// <param name="Start">First letter.</param>
/// <param name="End">After the last letter, spaces at the end included.</param>
/// <param name="VisibleEnd">After the last letter that is not a space.</param>
/// <param name="Indent">Left of the first letter, in points.</param>
/// <param name="Width">Of the visible letters, in points, without the margin that a closing mark may stand in.</param>
/// <param name="Ascent">Above the baseline, in points.</param>
/// <param name="Descent">Below the baseline, in points.</param>
/// <param name="EndsParagraph">True for the last line.</param>
internal sealed record TextLine(
    int Paragraph,
    int Start,
    int End,
    int VisibleEnd,
    float Indent,
    float Width,
    float Ascent,
    float Descent,
    bool EndsParagraph)
{
    /// <summary>The first letter in its paragraph, whichever letters the line itself is set from.</summary>
    internal int FirstLetter { get; init; } = Start;

    /// <summary>Whether it is the last line of a text that is cut, with letters of its own.</summary>
    internal bool IsCut { get; init; }

    internal float Height => Ascent + Descent;
}
