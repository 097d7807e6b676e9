namespace ApprovalOffice.Reports.Pdf.Infrastructure;

/// <summary>File format of a page picture.</summary>
public enum ImageFormat
{
    /// <summary>JPEG.</summary>
    Jpeg,

    /// <summary>PNG.</summary>
    Png,

    /// <summary>WebP.</summary>
    Webp,
}
