namespace ApprovalOffice.Data.Records;

/// <summary>A kind of file the office takes.</summary>
/// <param name="Name">What people call it.</param>
/// <param name="ContentType">Media type it is served with.</param>
/// <param name="Extensions">Extensions its name may have, lower case with the dot.</param>
public sealed record FileKind(string Name, string ContentType, params IReadOnlyList<string> Extensions)
{
    /// <summary>PDF (ISO 32000).</summary>
    public static readonly FileKind Pdf = new("PDF", "application/pdf", ".pdf");

    /// <summary>OFD (GB/T 33190).</summary>
    public static readonly FileKind Ofd = new("OFD", "application/ofd", ".ofd");

    /// <summary>PNG.</summary>
    public static readonly FileKind Png = new("PNG", "image/png", ".png");

    /// <summary>JPEG.</summary>
    public static readonly FileKind Jpeg = new("JPEG", "image/jpeg", ".jpg", ".jpeg");

    /// <summary>TIFF, of scanners.</summary>
    public static readonly FileKind Tiff = new("TIFF", "image/tiff", ".tif", ".tiff");

    /// <summary>Word, OOXML.</summary>
    public static readonly FileKind Docx = new(
        "Word", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx");

    /// <summary>Excel, OOXML.</summary>
    public static readonly FileKind Xlsx = new(
        "Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx");

    /// <summary>Word and Excel before 2007 (compound file).</summary>
    public static readonly FileKind Compound = new("Office 97-2003", "application/x-ole-storage", ".doc", ".xls", ".wps", ".et");

    /// <summary>AutoCAD drawing.</summary>
    public static readonly FileKind Dwg = new("DWG", "image/vnd.dwg", ".dwg");

    /// <summary>AutoCAD exchange, text or binary.</summary>
    public static readonly FileKind Dxf = new("DXF", "image/vnd.dxf", ".dxf");

    /// <summary>Building information model (ISO 16739).</summary>
    public static readonly FileKind Ifc = new("IFC", "application/x-step", ".ifc");

    /// <summary>ZIP archive.</summary>
    public static readonly FileKind Zip = new("ZIP", "application/zip", ".zip");

    /// <summary>Whether a file of this name may have this content.</summary>
    public bool Fits(string fileName) => Extensions.Contains(Path.GetExtension(fileName).ToLowerInvariant());
}
