using ApprovalOffice.Reports.Pdf.Drawing.Exceptions;
using ApprovalOffice.Reports.Pdf.Infrastructure;

namespace ApprovalOffice.Reports.Pdf.Layout;

/// <summary>An element around one other.</summary>
internal abstract class ContainerElement : Element, IContainer
{
    private Element? _child;

    IElement? IContainer.Child
    {
        get => _child;
        set => Put(value as Element ?? throw new DocumentComposeException("只能放入本引擎的元素"));
    }

    internal Element? Content => _child;

    internal override IEnumerable<Element> Children => _child is null ? [] : [_child];

    internal T Put<T>(T child)
        where T : Element
    {
        if (_child is not null)
        {
            throw new DocumentComposeException($"同一位置放了两个内容：{Path}");
        }

        _child = child;
        child.Parent = this;
        return child;
    }

    protected override void ResetChildren(bool hard) => _child?.Reset(hard);

    protected SpacePlan MeasureContent(LayoutPass pass, Size available) => _child?.Measure(pass, available) ?? SpacePlan.Empty;

    protected void DrawContent(LayoutPass pass, Size available) => _child?.Draw(pass, available);

    protected override SpacePlan OnMeasure(LayoutPass pass, Size available) => MeasureContent(pass, available);

    protected override void OnDraw(LayoutPass pass, Size available) => DrawContent(pass, available);

    protected override void OnDrawFinished(LayoutPass pass, Size available) => OnDraw(pass, available);
}
