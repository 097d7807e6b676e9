using ApprovalOffice.Reports.Pdf.Drawing;
using ApprovalOffice.Reports.Pdf.Infrastructure;
using ApprovalOffice.Reports.Pdf.Layout;

namespace ApprovalOffice.Reports.Pdf.Elements;

/// <summary>Content in columns one beside the other, filled one after the other, on as many pages as it takes.</summary>
internal sealed class MultiColumn : Element
{
    // Halvings of the height until columns count as equally high.
    private const int Balancing = 12;

    private bool _begun;

    internal MultiColumn()
    {
        Content.Parent = this;
        Spacer.Parent = this;
    }

    internal int Columns { get; set; } = 2;

    internal float Spacing { get; set; }

    internal bool Balances { get; set; }

    internal Place Content { get; } = new("分栏内容");

    internal Place Spacer { get; } = new("栏间");

    internal override IEnumerable<Element> Children => [Content, Spacer];

    protected override SpacePlan OnMeasure(LayoutPass pass, Size available)
    {
        var plan = Content.Measure(pass, new Size(ColumnWidth(available), available.Height));
        if (plan.Kind is SpacePlanKind.Empty or SpacePlanKind.Wrap)
        {
            return plan;
        }

        if (!EndsWithin(pass, available, available.Height))
        {
            // What began on an earlier page cannot be tried out; whether it ends here is seen when it is drawn.
            return plan.Kind == SpacePlanKind.Full && _begun
                ? SpacePlan.Full(available.Width, plan.Height)
                : SpacePlan.Partial(available.Width, available.Height);
        }

        return SpacePlan.Full(available.Width, Balances ? LeastHeight(pass, available) : Math.Max(plan.Height, plan.Kind == SpacePlanKind.Partial ? available.Height : 0));
    }

    protected override void OnDraw(LayoutPass pass, Size available)
    {
        var height = Balances && EndsWithin(pass, available, available.Height) ? LeastHeight(pass, available) : available.Height;
        _begun = true;
        DrawColumns(pass, available, height);
    }

    protected override void OnReset(bool hard) => _begun = false;

    private float ColumnWidth(Size available) => (available.Width - (Spacing * (Columns - 1))) / Columns;

    private void DrawColumns(LayoutPass pass, Size available, float height)
    {
        var width = ColumnWidth(available);
        for (var i = 0; i < Columns; i++)
        {
            var x = i * (width + Spacing);
            pass.Sheet.Move(x, 0);
            Content.Draw(pass, new Size(width, height));
            pass.Sheet.Move(-x, 0);
            if (i < Columns - 1)
            {
                pass.Sheet.Move(x + width, 0);
                Spacer.Draw(pass, new Size(Spacing, height));
                Spacer.Reset(hard: false);
                pass.Sheet.Move(-x - width, 0);
            }
        }
    }

    /// <summary>Whether all of the content ends in columns of that height; tried out, then put back as it was. False for content already begun.</summary>
    private bool EndsWithin(LayoutPass pass, Size available, float height)
    {
        if (_begun || float.IsInfinity(height) || height >= Size.Infinity)
        {
            return false;
        }

        DrawColumns(new LayoutPass(pass.TotalPages, new CountingSheet(), pass.KnownSections) { PageNumber = pass.PageNumber }, available, height);
        var ends = Content.IsFinished;
        Content.Reset(hard: true);
        Spacer.Reset(hard: true);
        return ends;
    }

    private float LeastHeight(LayoutPass pass, Size available)
    {
        float low = 0, high = available.Height;
        for (var i = 0; i < Balancing; i++)
        {
            var middle = (low + high) / 2;
            (low, high) = EndsWithin(pass, available, middle) ? (low, middle) : (middle, high);
        }

        return high;
    }
}
