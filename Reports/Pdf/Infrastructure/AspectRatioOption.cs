namespace ApprovalOffice.Reports.Pdf.Infrastructure;

/// <summary>What the ratio is fitted to.</summary>
public enum AspectRatioOption
{
    /// <summary>Takes the whole width.</summary>
    FitWidth,

    /// <summary>Takes the whole height.</summary>
    FitHeight,

    /// <summary>As large as both allow.</summary>
    FitArea,
}
