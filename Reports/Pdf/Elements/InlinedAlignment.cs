namespace ApprovalOffice.Reports.Pdf.Elements;

internal enum InlinedAlignment
{
    Left,
    Center,
    Right,
    Justify,
    SpaceAround,
}
