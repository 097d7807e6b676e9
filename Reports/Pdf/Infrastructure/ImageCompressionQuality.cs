namespace ApprovalOffice.Reports.Pdf.Infrastructure;

/// <summary>How well photographs are kept.</summary>
public enum ImageCompressionQuality
{
    /// <summary>Without loss.</summary>
    Best,

    /// <summary>JPEG 90.</summary>
    VeryHigh,

    /// <summary>JPEG 75.</summary>
    High,

    /// <summary>JPEG 50.</summary>
    Medium,

    /// <summary>JPEG 25.</summary>
    Low,

    /// <summary>JPEG 10.</summary>
    VeryLow,
}
