using ApprovalOffice.Reports.Pdf.Infrastructure;
using ApprovalOffice.Reports.Pdf.Layout;

namespace ApprovalOffice.Reports.Pdf.Elements;

/// <summary>Content with what stands before and after it on each of its pages.</summary>
internal sealed class Decoration : Element
{
    internal Decoration()
    {
        foreach (var place in new[] { Before, Content, After })
        {
            place.Parent = this;
        }
    }

    internal Place Before { get; } = new("之前");

    internal Place Content { get; } = new("内容");

    internal Place After { get; } = new("之后");

    internal override IEnumerable<Element> Children => [Before, Content, After];

    protected override SpacePlan OnMeasure(LayoutPass pass, Size available)
    {
        var (before, content, after) = Plan(pass, available);
        if (before.Kind == SpacePlanKind.Wrap || content.Kind is SpacePlanKind.Wrap or SpacePlanKind.Empty)
        {
            return before.Kind == SpacePlanKind.Wrap ? before : content;
        }

        if (after.Kind == SpacePlanKind.Wrap)
        {
            return after;
        }

        var width = Math.Max(content.Width, Math.Max(before.Width, after.Width));
        return content.Sized(width, before.Height + content.Height + after.Height);
    }

    protected override void OnDraw(LayoutPass pass, Size available)
    {
        var (before, content, after) = Plan(pass, available);
        Before.Draw(pass, new Size(available.Width, before.Height));
        pass.Sheet.Move(0, before.Height);
        Content.Draw(pass, new Size(available.Width, content.Height));
        pass.Sheet.Move(0, content.Height);
        After.Draw(pass, new Size(available.Width, after.Height));
        pass.Sheet.Move(0, -before.Height - content.Height);
        Before.Reset(hard: false);
        After.Reset(hard: false);
    }

    private (SpacePlan Before, SpacePlan Content, SpacePlan After) Plan(LayoutPass pass, Size available)
    {
        var before = Whole(Before, pass, available);
        var after = Whole(After, pass, available);
        var left = Math.Max(0, available.Height - before.Height - after.Height);
        return (before, Content.Measure(pass, new Size(available.Width, left)), after);
    }

    private SpacePlan Whole(Place place, LayoutPass pass, Size available)
    {
        var plan = place.Measure(pass, available);
        return plan.Kind == SpacePlanKind.Partial ? SpacePlan.Wrap(this, "前后内容必须在一页内放完") : plan;
    }
}
