namespace ApprovalOffice.Reports.Pdf.Infrastructure;

/// <summary>How lines stand between the margins.</summary>
public enum TextHorizontalAlignment
{
    /// <summary>At the left.</summary>
    Left,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>At the right.</summary>
    Right,

    /// <summary>Both edges straight, the last line of a paragraph at the left.</summary>
    Justify,

    /// <summary>At the edge where reading starts: the left.</summary>
    Start,

    /// <summary>At the edge where reading ends: the right.</summary>
    End,
}
