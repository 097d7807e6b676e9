using ApprovalOffice.Reports.Pdf.Infrastructure;

namespace ApprovalOffice.Reports.Pdf.Drawing;

/// <summary>A page as a list of strokes, kept until all characters of the document are known and the font subsets can be made.</summary>
internal sealed class DrawnPage
{
    internal DrawnPage(Size size)
    {
        Size = size;
    }

    internal Size Size { get; }

    internal List<IStroke> Strokes { get; } = [];
}
