using ApprovalOffice.Reports.Pdf.Drawing.Exceptions;
using ApprovalOffice.Reports.Pdf.Infrastructure;
using ApprovalOffice.Reports.Pdf.Layout;

namespace ApprovalOffice.Reports.Pdf.Elements;

/// <summary>One on top of the other. The primary layer gives the size and the pages, the others stand on each of them.</summary>
internal sealed class Layers : Element
{
    private readonly List<Place> _layers = [];
    private Place? _primary;

    internal override IEnumerable<Element> Children => _layers;

    internal Place Add(bool primary)
    {
        var layer = new Place(primary ? "主层" : $"第 {_layers.Count + 1} 层") { Parent = this };
        _layers.Add(layer);
        if (primary)
        {
            _primary = _primary is null ? layer : throw new DocumentComposeException("层叠内容只能有一个主层");
        }

        return layer;
    }

    internal void RequirePrimary()
    {
        if (_primary is null)
        {
            throw new DocumentComposeException("层叠内容没有主层");
        }
    }

    protected override SpacePlan OnMeasure(LayoutPass pass, Size available)
    {
        foreach (var layer in _layers.Where(layer => layer != _primary))
        {
            var plan = layer.Measure(pass, available);
            if (plan.Kind == SpacePlanKind.Wrap)
            {
                return plan;
            }
        }

        return _primary!.Measure(pass, available);
    }

    protected override void OnDraw(LayoutPass pass, Size available)
    {
        foreach (var layer in _layers)
        {
            layer.Draw(pass, available);
            if (layer != _primary)
            {
                layer.Reset(hard: false);
            }
        }
    }
}
