using ApprovalOffice.Reports.Pdf.Infrastructure;
using ApprovalOffice.Reports.Pdf.Layout;

namespace ApprovalOffice.Reports.Pdf.Elements;

/// <summary>One beside the other as words are, in as many lines as it takes; a line does not tear.</summary>
internal sealed class Inlined : Element
{
    private readonly List<Place> _items = [];

    internal float HorizontalSpacing { get; set; }

    internal float VerticalSpacing { get; set; }

    internal InlinedAlignment Alignment { get; set; }

    internal VerticalPlace Baseline { get; set; } = VerticalPlace.Top;

    internal override IEnumerable<Element> Children => _items;

    internal Place Add()
    {
        var item = new Place($"第 {_items.Count + 1} 个") { Parent = this };
        _items.Add(item);
        return item;
    }

    protected override SpacePlan OnMeasure(LayoutPass pass, Size available)
    {
        var lines = Lines(pass, available);
        if (lines.Count == 0)
        {
            return SpacePlan.Empty;
        }

        var (count, height) = Fitting(lines, available.Height);
        if (count == 0)
        {
            return SpacePlan.Wrap(this, $"宽 {available.Width:0.#} 点、高 {available.Height:0.#} 点放不下一行");
        }

        var width = Alignment == InlinedAlignment.Left ? lines.Take(count).Max(line => line.Width) : available.Width;
        return width > available.Width + Size.Epsilon
            ? SpacePlan.Wrap(this, $"一个内容宽 {width:0.#} 点，只有 {available.Width:0.#} 点")
            : count == lines.Count ? SpacePlan.Full(width, height) : SpacePlan.Partial(width, height);
    }

    protected override void OnDraw(LayoutPass pass, Size available)
    {
        var lines = Lines(pass, available);
        var (count, _) = Fitting(lines, available.Height);
        var top = 0f;
        foreach (var line in lines.Take(count))
        {
            Draw(pass, line, available.Width, top);
            top += line.Height + VerticalSpacing;
        }
    }

    private void Draw(LayoutPass pass, Line line, float width, float top)
    {
        var free = width - line.Width;
        var x = Alignment switch
        {
            InlinedAlignment.Center => free / 2,
            InlinedAlignment.Right => free,
            InlinedAlignment.SpaceAround => free / (line.Items.Count * 2),
            _ => 0,
        };
        var gap = HorizontalSpacing + (Alignment switch
        {
            InlinedAlignment.Justify when line.Items.Count > 1 => free / (line.Items.Count - 1),
            InlinedAlignment.SpaceAround => free / line.Items.Count,
            _ => 0,
        });
        foreach (var (item, size) in line.Items)
        {
            var y = top + Baseline switch
            {
                VerticalPlace.Middle => (line.Height - size.Height) / 2,
                VerticalPlace.Bottom => line.Height - size.Height,
                _ => 0,
            };
            pass.Sheet.Move(x, y);
            item.Draw(pass, size);
            pass.Sheet.Move(-x, -y);
            x += size.Width + gap;
        }
    }

    private (int Count, float Height) Fitting(List<Line> lines, float available)
    {
        var height = 0f;
        for (var i = 0; i < lines.Count; i++)
        {
            var next = height + (i > 0 ? VerticalSpacing : 0) + lines[i].Height;
            if (next > available + Size.Epsilon)
            {
                return (i, height);
            }

            height = next;
        }

        return (lines.Count, height);
    }

    private List<Line> Lines(LayoutPass pass, Size available)
    {
        var lines = new List<Line>();
        var items = new List<(Place Item, Size Size)>();
        float width = 0, height = 0;
        foreach (var item in _items.Where(item => !item.IsFinished))
        {
            var size = item.Measure(pass, Size.Max).Size;
            if (items.Count > 0 && width + HorizontalSpacing + size.Width > available.Width + Size.Epsilon)
            {
                lines.Add(new Line(items, width, height));
                (items, width, height) = ([], 0, 0);
            }

            width += size.Width + (items.Count > 0 ? HorizontalSpacing : 0);
            height = Math.Max(height, size.Height);
            items.Add((item, size));
        }

        if (items.Count > 0)
        {
            lines.Add(new Line(items, width, height));
        }

        return lines;
    }

    private sealed record Line(List<(Place Item, Size Size)> Items, float Width, float Height);
}
