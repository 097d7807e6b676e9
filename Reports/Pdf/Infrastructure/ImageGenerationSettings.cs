namespace ApprovalOffice.Reports.Pdf.Infrastructure;

/// <summary>How pages become pictures.</summary>
public sealed class ImageGenerationSettings
{
    /// <summary>PNG at 288 dots per inch on white.</summary>
    public static ImageGenerationSettings Default => new();

    /// <summary>File format.</summary>
    public ImageFormat ImageFormat { get; set; } = ImageFormat.Png;

    /// <summary>Quality of formats that lose.</summary>
    public ImageCompressionQuality ImageCompressionQuality { get; set; } = ImageCompressionQuality.High;

    /// <summary>Dots per inch.</summary>
    public int RasterDpi { get; set; } = DocumentSettings.DefaultRasterDpi;

    /// <summary>True: no white paper behind the page.</summary>
    public bool UseTransparentBackground { get; set; }
}
