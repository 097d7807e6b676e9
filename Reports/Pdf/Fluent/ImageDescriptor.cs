using ApprovalOffice.Reports.Pdf.Elements;

namespace ApprovalOffice.Reports.Pdf.Fluent;


/// <summary>How a picture fills its place.</summary>
public sealed class ImageDescriptor
{
    private readonly ImageElement _image;

    internal ImageDescriptor(ImageElement image)
    {
        _image = image;
    }

    /// <summary>As wide as the place.</summary>
    public ImageDescriptor FitWidth() => With(ImageFit.Width);

    /// <summary>As high as the place.</summary>
    public ImageDescriptor FitHeight() => With(ImageFit.Height);

    /// <summary>As large as width and height allow.</summary>
    public ImageDescriptor FitArea() => With(ImageFit.Area);

    /// <summary>The whole place, whatever the proportions.</summary>
    public ImageDescriptor FitUnproportionally() => With(ImageFit.Unproportionally);

    private ImageDescriptor With(ImageFit fit)
    {
        _image.Fit = fit;
        return this;
    }
}
