using SkiaSharp;

namespace ApprovalOffice.Reports.Pdf.Drawing;

/// <summary>One thing on a page.</summary>
internal interface IStroke
{
    void Replay(SKCanvas canvas, DrawingTools tools);
}
