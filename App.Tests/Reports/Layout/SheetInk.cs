using ApprovalOffice.Reports.Pdf.Fluent;
using ApprovalOffice.Reports.Pdf.Infrastructure;
using SkiaSharp;

namespace ApprovalOffice.Tests.Reports.Layout;

/// <summary>The pages of a document as pictures of ten dots a millimetre, so that distances can be read off them.</summary>
internal sealed class SheetInk
{
    private const int DotsAMillimetre = 10;

    private readonly SKColor[] _dots;
    private readonly int _width;

    private SheetInk(byte[] picture)
    {
        using SKBitmap bitmap = SKBitmap.Decode(picture);
        (_dots, _width) = (bitmap.Pixels, bitmap.Width);
    }

    internal static List<SheetInk> Of(IDocument document) =>
        [.. document.GenerateImages(new ImageGenerationSettings { RasterDpi = 254 }).Select(picture => new SheetInk(picture))];

    /// <summary>Runs of rows that hold ink of that kind, from their upper to their lower edge, with the outermost dots, in millimetres from the upper left.</summary>
    internal List<(double Top, double Bottom, double Left, double Right)> Bands(Func<SKColor, bool> isInk, double fromRow = 0, double toRow = 297, double fromColumn = 0, double toColumn = 210)
    {
        List<(double Top, double Bottom, double Left, double Right)> bands = [];
        int top = -1, left = _width, right = -1;
        for (int y = (int)(fromRow * DotsAMillimetre); y <= Math.Min((int)(toRow * DotsAMillimetre), _dots.Length / _width); y++)
        {
            (int first, int last) = y * _width < _dots.Length && y < toRow * DotsAMillimetre ? Row(y, isInk, fromColumn, toColumn) : (-1, -1);
            if (first >= 0)
            {
                top = top < 0 ? y : top;
                (left, right) = (Math.Min(left, first), Math.Max(right, last));
            }
            else if (top >= 0)
            {
                bands.Add((Millimetres(top), Millimetres(y), Millimetres(left), Millimetres(right + 1)));
                (top, left, right) = (-1, _width, -1);
            }
        }

        return bands;
    }

    internal static bool IsRed(SKColor dot) => dot.Red > 150 && dot.Green < 110 && dot.Blue < 110;

    internal static bool IsBlack(SKColor dot) => dot is { Red: < 110, Green: < 110, Blue: < 110 };

    private static double Millimetres(int dots) => (double)dots / DotsAMillimetre;

    private (int First, int Last) Row(int y, Func<SKColor, bool> isInk, double fromColumn, double toColumn)
    {
        int first = -1, last = -1;
        for (int x = (int)(fromColumn * DotsAMillimetre); x < Math.Min((int)(toColumn * DotsAMillimetre), _width); x++)
        {
            if (isInk(_dots[(y * _width) + x]))
            {
                first = first < 0 ? x : first;
                last = x;
            }
        }

        return (first, last);
    }
}
