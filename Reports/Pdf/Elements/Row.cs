using ApprovalOffice.Reports.Pdf.Infrastructure;
using ApprovalOffice.Reports.Pdf.Layout;

namespace ApprovalOffice.Reports.Pdf.Elements;

/// <summary>One beside the other; each goes on over the pages by itself.</summary>
internal sealed class Row : Element
{
    private readonly List<RowItem> _items = [];

    // Widths of automatic items are found once, so that an item that is finished keeps its place.
    private readonly Dictionary<RowItem, float> _automaticWidths = [];

    internal float Spacing { get; set; }

    internal override IEnumerable<Element> Children => _items.Select(item => item.Place);

    internal Place Add(RowItemKind kind, float width)
    {
        var place = new Place($"第 {_items.Count + 1} 格") { Parent = this };
        _items.Add(new RowItem(kind, width, place));
        return place;
    }

    protected override SpacePlan OnMeasure(LayoutPass pass, Size available)
    {
        var widths = Widths(pass, available);
        var total = widths.Sum() + (Spacing * Math.Max(0, _items.Count - 1));
        if (total > available.Width + 0.01f)
        {
            return SpacePlan.Wrap(this, $"各格共需宽 {total:0.#} 点，只有 {available.Width:0.#} 点");
        }

        var height = 0f;
        var partial = false;
        var draws = false;
        for (var i = 0; i < _items.Count; i++)
        {
            var plan = _items[i].Place.Measure(pass, new Size(widths[i], available.Height));
            if (plan.Kind == SpacePlanKind.Wrap)
            {
                return plan;
            }

            partial |= plan.Kind == SpacePlanKind.Partial;
            draws |= plan.Draws;
            height = Math.Max(height, plan.Height);
        }

        return !draws ? SpacePlan.Empty : partial ? SpacePlan.Partial(total, height) : SpacePlan.Full(total, height);
    }

    protected override void OnDraw(LayoutPass pass, Size available)
    {
        var widths = Widths(pass, available);
        var x = 0f;
        for (var i = 0; i < _items.Count; i++)
        {
            if (!_items[i].Place.IsFinished)
            {
                pass.Sheet.Move(x, 0);
                _items[i].Place.Draw(pass, new Size(widths[i], available.Height));
                pass.Sheet.Move(-x, 0);
            }

            x += widths[i] + Spacing;
        }
    }

    protected override void OnReset(bool hard) => _automaticWidths.Clear();

    private float[] Widths(LayoutPass pass, Size available)
    {
        var widths = new float[_items.Count];
        for (var i = 0; i < widths.Length; i++)
        {
            widths[i] = _items[i].Kind switch
            {
                RowItemKind.Constant => _items[i].Width,
                RowItemKind.Auto => AutomaticWidth(pass, available, _items[i]),
                _ => 0,
            };
        }

        var shares = _items.Where(item => item.Kind == RowItemKind.Relative).Sum(item => item.Width);
        var left = Math.Max(0, available.Width - widths.Sum() - (Spacing * Math.Max(0, _items.Count - 1)));
        for (var i = 0; i < widths.Length; i++)
        {
            if (_items[i].Kind == RowItemKind.Relative && shares > 0)
            {
                widths[i] = left * _items[i].Width / shares;
            }
        }

        return widths;
    }

    private float AutomaticWidth(LayoutPass pass, Size available, RowItem item)
    {
        if (!_automaticWidths.TryGetValue(item, out var width))
        {
            width = item.Place.Measure(pass, new Size(available.Width, Size.Infinity)).Width;
            _automaticWidths[item] = width;
        }

        return width;
    }
}
