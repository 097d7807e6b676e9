using ApprovalOffice.Reports.Pdf.Elements;
using ApprovalOffice.Reports.Pdf.Infrastructure;

namespace ApprovalOffice.Reports.Pdf.Fluent;


/// <summary>Pictures.</summary>
public static class ImageExtensions
{
    /// <summary>A picture from the bytes of its file.</summary>
    public static ImageDescriptor Image(this IContainer parent, byte[] imageData) => parent.Image(Infrastructure.Image.FromBinaryData(imageData));

    /// <summary>A picture from a file.</summary>
    public static ImageDescriptor Image(this IContainer parent, string filePath) => parent.Image(Infrastructure.Image.FromFile(filePath));

    /// <summary>A picture from a stream.</summary>
    public static ImageDescriptor Image(this IContainer parent, Stream fileStream) => parent.Image(Infrastructure.Image.FromStream(fileStream));

    /// <summary>A picture that was read before.</summary>
    public static ImageDescriptor Image(this IContainer parent, Image image) => new(parent.Put(new ImageElement { Image = image }));
}
