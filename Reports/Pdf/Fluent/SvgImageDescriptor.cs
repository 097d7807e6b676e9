using ApprovalOffice.Reports.Pdf.Elements;

namespace ApprovalOffice.Reports.Pdf.Fluent;

/// <summary>How a drawing fills its place.</summary>
public sealed class SvgImageDescriptor
{
    private readonly SvgElement _drawing;

    internal SvgImageDescriptor(SvgElement drawing)
    {
        _drawing = drawing;
    }

    /// <summary>As wide as the place.</summary>
    public SvgImageDescriptor FitWidth() => With(ImageFit.Width);

    /// <summary>As high as the place.</summary>
    public SvgImageDescriptor FitHeight() => With(ImageFit.Height);

    /// <summary>As large as width and height allow.</summary>
    public SvgImageDescriptor FitArea() => With(ImageFit.Area);

    private SvgImageDescriptor With(ImageFit fit)
    {
        _drawing.Fit = fit;
        return this;
    }
}
