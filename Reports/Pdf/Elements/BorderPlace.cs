namespace ApprovalOffice.Reports.Pdf.Elements;

internal enum BorderPlace
{
    Inside,
    Middle,
    Outside,
}
