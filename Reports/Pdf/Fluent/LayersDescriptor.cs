using ApprovalOffice.Reports.Pdf.Elements;
using ApprovalOffice.Reports.Pdf.Infrastructure;

namespace ApprovalOffice.Reports.Pdf.Fluent;


/// <summary>Sets what stands one on top of the other, the first at the bottom.</summary>
public sealed class LayersDescriptor
{
    internal Layers Layers { get; } = new();

    /// <summary>A layer that takes the size of the primary one and stands on each of its pages.</summary>
    public IContainer Layer() => Layers.Add(primary: false);

    /// <summary>The layer that gives the size; there is exactly one.</summary>
    public IContainer PrimaryLayer() => Layers.Add(primary: true);
}
