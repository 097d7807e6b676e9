namespace ApprovalOffice.Reports.Pdf.Fluent;

/// <summary>Where the picture of a page goes.</summary>
/// <param name="imageIndex">Page, from 0.</param>
/// <returns>Path of the file.</returns>
public delegate string GenerateDocumentImagePath(int imageIndex);
