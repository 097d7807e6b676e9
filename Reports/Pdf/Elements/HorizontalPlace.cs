namespace ApprovalOffice.Reports.Pdf.Elements;

internal enum HorizontalPlace
{
    Left,
    Center,
    Right,
}
