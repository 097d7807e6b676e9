namespace ApprovalOffice.Reports.Pdf.Elements;

internal enum VerticalPlace
{
    Top,
    Middle,
    Bottom,
}
