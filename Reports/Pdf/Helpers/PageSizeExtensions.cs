namespace ApprovalOffice.Reports.Pdf.Helpers;

/// <summary>Paper turned.</summary>
public static class PageSizeExtensions
{
    /// <summary>Upright.</summary>
    public static PageSize Portrait(this PageSize size)
    {
        ArgumentNullException.ThrowIfNull(size);
        return new PageSize(Math.Min(size.Width, size.Height), Math.Max(size.Width, size.Height));
    }

    /// <summary>Across.</summary>
    public static PageSize Landscape(this PageSize size)
    {
        ArgumentNullException.ThrowIfNull(size);
        return new PageSize(Math.Max(size.Width, size.Height), Math.Min(size.Width, size.Height));
    }
}
