namespace ApprovalOffice.Reports.Pdf.Infrastructure;

/// <summary>Unit of a length; the layout itself counts in points (1/72 inch).</summary>
public enum Unit
{
    /// <summary>1/72 inch.</summary>
    Point,

    /// <summary>100 centimetres.</summary>
    Meter,

    /// <summary>1/2.54 inch.</summary>
    Centimetre,

    /// <summary>1/25.4 inch.</summary>
    Millimetre,

    /// <summary>12 inches.</summary>
    Feet,

    /// <summary>72 points.</summary>
    Inch,

    /// <summary>1/1000 inch.</summary>
    Mil,
}
