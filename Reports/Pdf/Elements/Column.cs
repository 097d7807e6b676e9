using ApprovalOffice.Reports.Pdf.Infrastructure;
using ApprovalOffice.Reports.Pdf.Layout;

namespace ApprovalOffice.Reports.Pdf.Elements;

/// <summary>One below the other, over as many pages as it takes.</summary>
internal sealed class Column : Element
{
    private readonly List<Place> _items = [];

    internal float Spacing { get; set; }

    internal override IEnumerable<Element> Children => _items;

    internal Place Add()
    {
        var item = new Place($"第 {_items.Count + 1} 项") { Parent = this };
        _items.Add(item);
        return item;
    }

    protected override SpacePlan OnMeasure(LayoutPass pass, Size available)
    {
        float width = 0, height = 0;
        var drawn = 0;
        foreach (var (_, plan, top) in Plan(pass, available))
        {
            if (plan.Kind == SpacePlanKind.Wrap)
            {
                return drawn == 0 ? plan : SpacePlan.Partial(width, height);
            }

            if (plan.Draws)
            {
                drawn++;
                width = Math.Max(width, plan.Width);
                height = top + plan.Height;
            }

            if (plan.Kind == SpacePlanKind.Partial)
            {
                return SpacePlan.Partial(width, height);
            }
        }

        return drawn == 0 ? SpacePlan.Empty : SpacePlan.Full(width, height);
    }

    protected override void OnDraw(LayoutPass pass, Size available)
    {
        foreach (var (item, plan, top) in Plan(pass, available))
        {
            if (plan.Kind == SpacePlanKind.Wrap)
            {
                return;
            }

            pass.Sheet.Move(0, top);
            item.Draw(pass, new Size(available.Width, plan.Height));
            pass.Sheet.Move(0, -top);
        }
    }

    protected override void OnDrawFinished(LayoutPass pass, Size available)
    {
    }

    /// <summary>Items that this page takes, up to and including the first that does not end on it.</summary>
    private IEnumerable<(Place Item, SpacePlan Plan, float Top)> Plan(LayoutPass pass, Size available)
    {
        float top = 0;
        var first = true;
        foreach (var item in _items)
        {
            if (item.IsFinished)
            {
                continue;
            }

            var gap = first ? 0 : Spacing;
            var left = Math.Max(0, available.Height - top - gap);
            var plan = item.Measure(pass, new Size(available.Width, left));
            yield return (item, plan, plan.Draws ? top + gap : top);
            if (plan.Kind is SpacePlanKind.Wrap or SpacePlanKind.Partial)
            {
                yield break;
            }

            if (plan.Draws)
            {
                top += gap + plan.Height;
                first = false;
            }
        }
    }
}
