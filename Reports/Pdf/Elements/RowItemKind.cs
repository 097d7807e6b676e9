namespace ApprovalOffice.Reports.Pdf.Elements;

internal enum RowItemKind
{
    Auto,
    Constant,
    Relative,
}
