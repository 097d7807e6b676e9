using ApprovalOffice.Reports.Pdf.Layout;

namespace ApprovalOffice.Reports.Pdf.Elements;

/// <summary>A name for the path in messages.</summary>
internal sealed class NamedPlace : ContainerElement
{
    private readonly string _name;

    internal NamedPlace(string name)
    {
        _name = name;
    }

    protected override string Label => _name;
}
