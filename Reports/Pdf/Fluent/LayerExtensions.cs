using ApprovalOffice.Reports.Pdf.Infrastructure;

namespace ApprovalOffice.Reports.Pdf.Fluent;


/// <summary>One on top of the other.</summary>
public static class LayerExtensions
{
    /// <summary>Layers one on top of the other.</summary>
    public static void Layers(this IContainer element, Action<LayersDescriptor> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        var descriptor = new LayersDescriptor();
        handler(descriptor);
        descriptor.Layers.RequirePrimary();
        element.Put(descriptor.Layers);
    }
}
