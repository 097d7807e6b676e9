using System.Text;
using ApprovalOffice.Reports.Pdf.Drawing;
using ApprovalOffice.Reports.Pdf.Elements;
using ApprovalOffice.Reports.Pdf.Infrastructure;
using ApprovalOffice.Reports.Pdf.Layout;

namespace ApprovalOffice.Reports.Pdf.Typography;

/// <summary>Paragraphs of text, which go on over the pages line by line.</summary>
internal sealed class TextBlock : Element
{
    private readonly List<List<TextSpan>> _blocks = new(1) { new(1) };
    private List<Paragraph>? _paragraphs;
    private List<TextLine>? _lines;
    private float _linesWidth;
    private (int Page, int? Total) _setFor;
    private float _widest;
    private bool? _dependsOnPage;

    // True in a part that stands on each page: its letters are kept. Those of all other texts are let go of when they are drawn; a ledger has millions.
    private bool _isRepeated;

    // Where this page begins, and how many lines stand before it.
    private int _paragraph;
    private int _letter;
    private int _linesBefore;

    // The last line of a text that is cut, with its ellipsis.
    private Paragraph? _cut;

    internal TextHorizontalAlignment Alignment { get; set; } = TextHorizontalAlignment.Start;

    internal float ParagraphSpacing { get; set; }

    internal float FirstLineIndent { get; set; }

    /// <summary>Most lines; what does not fit into them is left out. Null: all of it is set.</summary>
    internal int? MostLines { get; set; }

    /// <summary>What stands at the end of a text of which something is left out.</summary>
    internal string Ellipsis { get; set; } = "…";

    /// <summary>Style of the whole block, over that of the surroundings.</summary>
    internal TextStyle Style { get; set; } = TextStyle.Default;

    protected override string Label
    {
        get
        {
            var text = string.Concat(_blocks.SelectMany(block => block).Select(span => span.Text)).ReplaceLineEndings(" ");
            return text.Length > 20 ? $"文字「{text[..20]}…」" : $"文字「{text}」";
        }
    }

    private bool DependsOnPage => _dependsOnPage ??= _blocks.Exists(block => block.Exists(span => span.TextOfPage is not null));

    internal TextSpan Add(TextSpan span)
    {
        _blocks[^1].Add(span);
        return span;
    }

    internal void EndParagraph() => _blocks.Add([]);

    protected override SpacePlan OnMeasure(LayoutPass pass, Size available)
    {
        var lines = Lines(pass, available.Width);
        if (lines.Count == 0)
        {
            return SpacePlan.Empty;
        }

        if (_widest > available.Width + 0.02f)
        {
            return SpacePlan.Wrap(this, $"宽 {available.Width:0.#} 点放不下一个字");
        }

        var (count, height) = Fitting(lines, available.Height);
        if (count == 0)
        {
            return SpacePlan.Wrap(this, $"高 {available.Height:0.#} 点放不下一行（需要 {lines[0].Height:0.#} 点）");
        }

        var width = 0f;
        for (var i = 0; i < count; i++)
        {
            width = Math.Max(width, lines[i].Indent + lines[i].Width);
        }

        width = Math.Min(available.Width, width);
        return count == lines.Count ? SpacePlan.Full(width, height) : SpacePlan.Partial(width, height);
    }

    protected override void OnDraw(LayoutPass pass, Size available)
    {
        var lines = Lines(pass, available.Width);
        var (count, _) = Fitting(lines, available.Height);
        var y = 0f;
        for (var i = 0; i < count; i++)
        {
            y += GapBefore(lines, i);
            TextLineDrawing.Draw(pass.Sheet, (lines[i].IsCut ? _cut! : _paragraphs![lines[i].Paragraph]).Letters, lines[i], y, available.Width, Alignment);
            y += lines[i].Height;
        }

        pass.MarkProgress();
        if (count < lines.Count)
        {
            _linesBefore += count;
            (_paragraph, _letter) = (lines[count].Paragraph, lines[count].FirstLetter);
        }

        else if (!_isRepeated)
        {
            _paragraphs = null;
        }

        _lines = null;
    }

    protected override void OnReset(bool hard)
    {
        _isRepeated |= !hard;
        (_paragraph, _letter, _linesBefore) = (0, 0, 0);
        _lines = null;
    }

    private (int Count, float Height) Fitting(List<TextLine> lines, float available)
    {
        var height = 0f;
        for (var i = 0; i < lines.Count; i++)
        {
            var next = height + GapBefore(lines, i) + lines[i].Height;
            if (next > available + 0.02f)
            {
                return (i, height);
            }

            height = next;
        }

        return (lines.Count, height);
    }

    private float GapBefore(List<TextLine> lines, int i) => i > 0 && lines[i].FirstLetter == 0 ? ParagraphSpacing : 0;

    private List<TextLine> Lines(LayoutPass pass, float width)
    {
        // A text that says nothing of the page does not ask for its number either: a document in which none does is laid out once.
        if (_paragraphs is null || (DependsOnPage && _setFor != (pass.PageNumber, pass.TotalPages)))
        {
            _paragraphs = Paragraphs(pass);
            _widest = Widest(_paragraphs);
            _setFor = DependsOnPage ? (pass.PageNumber, pass.TotalPages) : default;
            _lines = null;
        }

        if (_lines is null || !_linesWidth.Equals(width))
        {
            _lines = new List<TextLine>(1);
            for (var i = _paragraph; i < _paragraphs.Count; i++)
            {
                LineFilling.Fill(_lines, _paragraphs[i], i, i == _paragraph ? _letter : 0, FirstLineIndent, width);
            }

            Clamp(width);
            _linesWidth = width;
        }

        return _lines;
    }

    /// <summary>Leaves out what stands behind the last line that is allowed, and says so at its end.</summary>
    private void Clamp(float width)
    {
        int left = Math.Max(1, (MostLines ?? int.MaxValue) - _linesBefore);
        if (_lines!.Count <= left)
        {
            return;
        }

        TextLine last = _lines[left - 1];
        Letter[] letters = _paragraphs![last.Paragraph].Letters;
        ResolvedStyle style = last.End > last.Start ? letters[last.End - 1].Style : _paragraphs[last.Paragraph].Style;
        Letter[] ellipsis = [.. Ellipsis.EnumerateRunes().Select(rune => Letter.Of(rune, style))];
        for (int end = last.VisibleEnd; end >= last.Start; end--)
        {
            _cut = new Paragraph([.. letters[last.Start..end], .. ellipsis], style);
            List<TextLine> set = LineFilling.Fill(_cut, last.Paragraph, 0, last.Indent, width);
            if (set.Count == 1)
            {
                _lines.RemoveRange(left - 1, _lines.Count - left + 1);
                _lines.Add(set[0] with { IsCut = true, FirstLetter = last.Start });
                return;
            }
        }
    }

    private List<Paragraph> Paragraphs(LayoutPass pass)
    {
        var paragraphs = new List<Paragraph>(1);
        var surroundings = Surroundings(pass);
        if (_blocks is [[{ TextOfPage: null, Link: null } only]] && !only.Text.AsSpan().ContainsAny('\n', '\r'))
        {
            var one = pass.Styles.Resolve(only.Style, surroundings);
            paragraphs.Add(new Paragraph(Letters(only.Text, one), one));
            return paragraphs;
        }

        for (var i = 0; i < _blocks.Count; i++)
        {
            var block = _blocks[i];
            if (block.Count == 0 && i == _blocks.Count - 1)
            {
                continue;
            }

            var letters = new List<Letter>(block.Count == 0 ? 0 : block[0].Text.Length);
            var style = block.Count == 0 ? pass.Styles.Resolve(TextStyle.Default, surroundings) : null!;
            foreach (var span in block)
            {
                style = span.Link is null
                    ? pass.Styles.Resolve(span.Style, surroundings)
                    : new ResolvedStyle(span.Style.Over(surroundings)) { Link = span.Link, LinksToSection = span.LinksToSection };
                foreach (var rune in (span.TextOfPage?.Invoke(pass) ?? span.Text).EnumerateRunes())
                {
                    if (rune.Value == '\n')
                    {
                        paragraphs.Add(new Paragraph([.. letters], style));
                        letters.Clear();
                    }
                    else if (rune.Value != '\r')
                    {
                        letters.Add(Letter.Of(rune, style));
                    }
                }
            }

            paragraphs.Add(new Paragraph([.. letters], style));
        }

        return paragraphs;
    }

    private static Letter[] Letters(string text, ResolvedStyle style)
    {
        var characters = 0;
        foreach (var _ in text.EnumerateRunes())
        {
            characters++;
        }

        var letters = new Letter[characters];
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            letters[at++] = Letter.Of(rune, style);
        }

        return letters;
    }

    private static float Widest(List<Paragraph> paragraphs)
    {
        var widest = 0f;
        foreach (var paragraph in paragraphs)
        {
            foreach (ref readonly var letter in paragraph.Letters.AsSpan())
            {
                widest = Math.Max(widest, letter.Advance - letter.Style.LetterSpace);
            }
        }

        return widest;
    }

    private TextStyle Surroundings(LayoutPass pass)
    {
        var style = Style;
        for (var element = Parent; element is not null; element = element.Parent)
        {
            if (element is ITextStyleSource surroundings)
            {
                style = pass.Styles.Layer(style, surroundings.Style);
            }
        }

        return style;
    }
}
