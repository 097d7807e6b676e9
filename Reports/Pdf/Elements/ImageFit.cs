namespace ApprovalOffice.Reports.Pdf.Elements;

internal enum ImageFit
{
    Width,
    Height,
    Area,
    Unproportionally,
}
