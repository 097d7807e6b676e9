namespace ApprovalOffice.Reports.Pdf.Infrastructure;

/// <summary>How the file is made.</summary>
public sealed class DocumentSettings
{
    /// <summary>Dots per inch of what cannot be drawn as lines.</summary>
    public const int DefaultRasterDpi = 288;

    /// <summary>Plain PDF, pictures in high quality.</summary>
    public static DocumentSettings Default => new();

    /// <summary>Which part of ISO 19005 the file declares.</summary>
    public PDFA_Conformance PDFA_Conformance { get; set; }

    /// <summary>How well photographs are kept.</summary>
    public ImageCompressionQuality ImageCompressionQuality { get; set; } = ImageCompressionQuality.High;

    /// <summary>Dots per inch of what cannot be drawn as lines.</summary>
    public int ImageRasterDpi { get; set; } = DefaultRasterDpi;
}
