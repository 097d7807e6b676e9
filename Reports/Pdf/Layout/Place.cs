namespace ApprovalOffice.Reports.Pdf.Layout;

/// <summary>An empty place that takes one element and adds nothing of its own.</summary>
internal sealed class Place : ContainerElement
{
    private readonly string _label;

    internal Place(string label = "")
    {
        _label = label;
    }

    protected override string Label => _label;
}
