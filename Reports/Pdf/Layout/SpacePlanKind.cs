namespace ApprovalOffice.Reports.Pdf.Layout;

internal enum SpacePlanKind
{
    /// <summary>Nothing (more) to draw.</summary>
    Empty,

    /// <summary>Not even a part fits; try the next page.</summary>
    Wrap,

    /// <summary>A part fits, the rest goes on the next page.</summary>
    Partial,

    /// <summary>All that is left fits.</summary>
    Full,
}
