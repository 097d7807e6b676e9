using ApprovalOffice.Reports.Pdf.Elements;
using ApprovalOffice.Reports.Pdf.Infrastructure;

namespace ApprovalOffice.Reports.Pdf.Fluent;


/// <summary>Names for messages.</summary>
public static class DebugExtensions
{
    /// <summary>Names the place, so that a message about content that fits nowhere can say where.</summary>
    public static IContainer DebugPointer(this IContainer parent, string label) => parent.Put(new NamedPlace(label));
}
