using System.Text;
using ApprovalOffice.Reports.Fonts;
using ApprovalOffice.Reports.Pdf.Infrastructure;

namespace ApprovalOffice.Reports.Pdf.Drawing;

/// <summary>Keeps what is drawn, with the characters each font is asked for.</summary>
internal sealed class RecordingSheet : IDrawingSheet
{
    private float _x;
    private float _y;

    internal List<DrawnPage> Pages { get; } = [];

    internal Dictionary<FontFile, HashSet<Rune>> Characters { get; } = [];

    public void BeginPage(Size size)
    {
        (_x, _y) = (0, 0);
        Pages.Add(new DrawnPage(size));
    }

    public void Move(float x, float y)
    {
        _x += x;
        _y += y;
    }

    public void Rectangle(float x, float y, float width, float height, Color color) =>
        Add(new RectangleStroke(_x + x, _y + y, width, height, color));

    public void Line(float x1, float y1, float x2, float y2, float thickness, Color color, float[]? dashes) =>
        Add(new LineStroke(_x + x1, _y + y1, _x + x2, _y + y2, thickness, color, dashes));

    public void Picture(Image image, float x, float y, float width, float height) =>
        Add(new PictureStroke(image, _x + x, _y + y, width, height));

    public void Text(GlyphRun run, float x, float baseline)
    {
        if (!Characters.TryGetValue(run.Font, out var used))
        {
            used = [];
            Characters[run.Font] = used;
        }

        used.UnionWith(run.Characters);
        Add(new TextStroke(run, _x + x, _y + baseline));
    }

    private void Add(IStroke stroke) => Pages[^1].Strokes.Add(stroke);
}
