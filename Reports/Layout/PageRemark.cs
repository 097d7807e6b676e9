using ApprovalOffice.Reports.Fonts;

namespace ApprovalOffice.Reports.Layout;

/// <summary>The remark in the upper margin of a page, over all that stands on it: it takes no room from the paper.</summary>
internal static class PageRemark
{
    internal static void Remark(this PageDescriptor page, VerificationMark mark)
    {
        if (mark.Remark.Length > 0)
        {
            page.Foreground().PaddingTop(5, Unit.Millimetre).AlignTop().AlignCenter().Text(mark.Remark)
                .FontFamily(OfficeFonts.Hei).FontSize(9).LetterSpacing(0).LineHeight(1.2f).FontColor(Ink.OfficialRed);
        }
    }
}
