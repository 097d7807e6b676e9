using ApprovalOffice.Reports.Pdf.Infrastructure;

namespace ApprovalOffice.Reports.Pdf.Helpers;

/// <summary>Paper of GB/T 148 (ISO 216), upright.</summary>
public static class PageSizes
{
    /// <summary>841 mm × 1189 mm.</summary>
    public static PageSize A0 => new(841, 1189, Unit.Millimetre);

    /// <summary>594 mm × 841 mm.</summary>
    public static PageSize A1 => new(594, 841, Unit.Millimetre);

    /// <summary>420 mm × 594 mm.</summary>
    public static PageSize A2 => new(420, 594, Unit.Millimetre);

    /// <summary>297 mm × 420 mm.</summary>
    public static PageSize A3 => new(297, 420, Unit.Millimetre);

    /// <summary>210 mm × 297 mm.</summary>
    public static PageSize A4 => new(210, 297, Unit.Millimetre);

    /// <summary>148 mm × 210 mm.</summary>
    public static PageSize A5 => new(148, 210, Unit.Millimetre);
}
