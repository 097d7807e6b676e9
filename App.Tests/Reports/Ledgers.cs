using System.Text;
using ApprovalOffice.Reports.Fonts;
using ApprovalOffice.Reports.Pdf.Drawing;
using ApprovalOffice.Reports.Pdf.Fluent;
using ApprovalOffice.Reports.Pdf.Helpers;
using ApprovalOffice.Reports.Pdf.Infrastructure;
using SkiaSharp;

namespace ApprovalOffice.Tests.Reports;

/// <summary>A ledger of certificates, drawn by the engine and by hand.</summary>
internal static class Ledgers
{
    /// <summary>Rows that a page takes.</summary>
    public const int RowsAPage = 40;

    private const float Left = 40, Top = 60, RowHeight = 18;

    private static readonly float[] Widths = [40, 150, 150, 90, 85];

    /// <summary>Columns of the table.</summary>
    public static int Columns => Widths.Length;

    private static string[] Row(int number) =>
        [$"{number}", $"示范市第{number % 97}小学新建工程", $"建字第9901022026GG{number:D7}号", $"2026年{(number % 12) + 1}月", $"{number * 37 % 100000}平方米"];

    /// <summary>Composed, laid out and drawn by the engine.</summary>
    public static byte[] Drawn(int pages) => Document.Create(document => document.Page(page =>
    {
        page.Size(PageSizes.A4);
        page.MarginHorizontal(Left);
        page.MarginVertical(Top);
        page.DefaultTextStyle(style => style.FontSize(9).FontFamily(OfficeFonts.Song));
        page.Content().Table(table =>
        {
            table.ColumnsDefinition(columns => Array.ForEach(Widths, width => columns.ConstantColumn(width)));
            for (int number = 1; number <= pages * RowsAPage; number++)
            {
                foreach (string text in Row(number))
                {
                    table.Cell().Border(0.5f).Height(RowHeight).Text(text);
                }
            }
        });
    })).GeneratePdf();

    /// <summary>The same characters and lines in the same places, with nothing that measures, breaks or pages.</summary>
    public static byte[] Bare(int pages)
    {
        FontFile file = FontLibrary.FontFor(new Rune('建'), [OfficeFonts.Song], bold: false);
        CharacterSet used = new();
        for (int number = 1; number <= pages * RowsAPage; number++)
        {
            Array.ForEach(Row(number), text => used.Add([.. text.EnumerateRunes()]));
        }

        using SubsetFonts fonts = new(new Dictionary<FontFile, CharacterSet> { [file] = used });
        (SKTypeface typeface, FontSubset subset) = fonts.For(file);
        using SKFont font = new(typeface, 9) { Subpixel = true, LinearMetrics = true, Hinting = SKFontHinting.None };
        using SKPaint ink = new() { Color = SKColors.Black, IsAntialias = true };
        using SKPaint line = new() { Color = SKColors.Black, Style = SKPaintStyle.Stroke, StrokeWidth = 0.5f };
        using MemoryStream stream = new();
        using (SKDocument pdf = SKDocument.CreatePdf(stream, new SKDocumentPdfMetadata { PdfA = true }))
        {
            for (int page = 0; page < pages; page++)
            {
                SKCanvas canvas = pdf.BeginPage(595.28f, 841.89f);
                for (int row = 0; row < RowsAPage; row++)
                {
                    DrawRow(canvas, Row((page * RowsAPage) + row + 1), Top + (row * RowHeight), (font, subset), ink, line);
                }

                pdf.EndPage();
            }

            pdf.Close();
        }

        return stream.ToArray();
    }

    private static void DrawRow(SKCanvas canvas, string[] texts, float top, (SKFont Font, FontSubset Subset) type, SKPaint ink, SKPaint line)
    {
        float x = Left;
        for (int i = 0; i < texts.Length; i++)
        {
            canvas.DrawRect(x, top, Widths[i], RowHeight, line);
            ushort[] glyphs = [.. texts[i].EnumerateRunes().Select(type.Subset.GlyphOf)];
            using SKTextBlobBuilder builder = new();
            builder.AddRun(glyphs, type.Font, SKPoint.Empty);
            using SKTextBlob? blob = builder.Build();
            canvas.DrawText(blob!, x, top + 11, ink);
            x += Widths[i];
        }
    }
}
