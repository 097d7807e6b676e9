using ApprovalOffice.Reports.Pdf.Drawing;
using ApprovalOffice.Reports.Pdf.Typography;

namespace ApprovalOffice.Reports.Pdf.Layout;

/// <summary>One walk through the document. A document that prints its number of pages takes two: one to count them, one to draw them.</summary>
internal sealed class LayoutPass
{
    private readonly int? _total;
    private readonly SectionPages? _known;

    /// <param name="totalPages">Pages of the document, null while they are being counted.</param>
    /// <param name="sheet">Where drawing goes.</param>
    /// <param name="known">Where the sections stood in the walk before this one; null in the first.</param>
    internal LayoutPass(int? totalPages, IDrawingSheet sheet, SectionPages? known = null)
    {
        _known = known;
        _total = totalPages;
        Sheet = sheet;
    }

    internal int? TotalPages
    {
        get
        {
            AsksAhead = true;
            return _total;
        }
    }

    /// <summary>Where the sections stood in the walk before this one.</summary>
    internal SectionPages? KnownSections
    {
        get
        {
            AsksAhead = true;
            return _known;
        }
    }

    /// <summary>True once anything asked for what only a whole walk can tell: then one walk is not enough.</summary>
    internal bool AsksAhead { get; private set; }

    /// <summary>Where the sections stand in this walk.</summary>
    internal SectionPages Sections { get; } = new();

    internal int PageNumber { get; set; }

    /// <summary>Height between head and foot of the current page, in points.</summary>
    internal float ContentHeight { get; set; }

    internal IDrawingSheet Sheet { get; }

    /// <summary>Styles worked out so far.</summary>
    internal StyleCase Styles { get; } = new();

    /// <summary>Grows with everything that is drawn; a page on which it stands still would go on for ever.</summary>
    internal long Progress { get; private set; }

    internal void MarkProgress() => Progress++;
}
