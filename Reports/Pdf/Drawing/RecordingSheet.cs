using ApprovalOffice.Reports.Fonts;
using ApprovalOffice.Reports.Pdf.Infrastructure;
using SkiaSharp;

namespace ApprovalOffice.Reports.Pdf.Drawing;

/// <summary>Keeps what is drawn, with the characters each font is asked for.</summary>
internal sealed class RecordingSheet : IDrawingSheet
{
    private readonly Stack<(float X, float Y)> _origins = new();
    private float _x;
    private float _y;

    /// <param name="prefix">Keeps the sections of merged documents apart.</param>
    internal RecordingSheet(string prefix = "")
    {
        Sections = new SectionNames(prefix);
    }

    internal List<DrawnPage> Pages { get; } = [];

    private SectionNames Sections { get; }

    /// <summary>Sections in reading order, with their names in the file.</summary>
    internal List<(string Title, string Name)> Outline { get; } = [];

    internal Dictionary<FontFile, CharacterSet> Characters { get; } = [];

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

    public void Frame(float x, float y, float width, float height, float thickness, Color color) =>
        Add(new FrameStroke(_x + x, _y + y, width, height, thickness, color));

    public void Line(float x1, float y1, float x2, float y2, float thickness, Color color, float[]? dashes) =>
        Add(new LineStroke(_x + x1, _y + y1, _x + x2, _y + y2, thickness, color, dashes));

    public void Picture(Image image, float x, float y, float width, float height) =>
        Add(new PictureStroke(image, _x + x, _y + y, width, height));

    public void Vector(SvgImage drawing, float x, float y, float width, float height) =>
        Add(new VectorStroke(drawing, _x + x, _y + y, width, height));

    public void Text(GlyphRun run, float x, float baseline)
    {
        CharactersOf(run.Font).Add(run.Characters);
        Add(new TextStroke(run, _x + x, _y + baseline));
    }

    public void BeginTransform(SKMatrix matrix)
    {
        Add(new TransformStroke(_x, _y, matrix));
        _origins.Push((_x, _y));
        (_x, _y) = (0, 0);
    }

    public void EndTransform()
    {
        Add(new EndOfTransformStroke());
        (_x, _y) = _origins.Pop();
    }

    public void Link(float x, float y, float width, float height, string target, bool section) =>
        Add(new LinkStroke(_x + x, _y + y, width, height, section ? Sections.NameOf(target) : target, section));

    public void Destination(string section)
    {
        var name = Sections.NameOf(section);
        Outline.Add((section, name));
        Add(new DestinationStroke(_x, _y, name));
    }

    /// <summary>Takes over the pages of another document behind its own.</summary>
    internal void Append(RecordingSheet other)
    {
        Pages.AddRange(other.Pages);
        Outline.AddRange(other.Outline);
        foreach (var (font, used) in other.Characters)
        {
            CharactersOf(font).Add(used);
        }
    }

    private CharacterSet CharactersOf(FontFile font)
    {
        if (!Characters.TryGetValue(font, out var used))
        {
            used = new CharacterSet();
            Characters[font] = used;
        }

        return used;
    }

    private void Add(IStroke stroke) => Pages[^1].Strokes.Add(stroke);
}
