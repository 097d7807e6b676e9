using ApprovalOffice.Reports.Fonts;

namespace ApprovalOffice.Reports.Layout;

/// <summary>
/// An official letter (GB/T 9704-2012 §10.1 信函格式): the organ in red, a red double rule below it and one at the foot of the page, the
/// number at the right below the first rule, title, addressee, text, at the end organ and date where the seal goes. The text is in 四号
/// instead of 三号, which the standard leaves to special cases: a notice with its table is to stand on one sheet.
/// </summary>
internal static class LetterPage
{
    /// <summary>Said wherever a day was reckoned over a year without a holiday arrangement.</summary>
    internal const string ProvisionalCalendar = "该年度放假安排未公布，按周一至周五推算；放假安排公布后届满日以重新计算的为准，届时另行告知。";

    // The standard's rules are 170 mm wide and stand in the middle of the page, the lower one 20 mm above its edge.
    private const float RuleWidth = 170;
    private const float PageWidth = 210;
    private const float LowerRule = 20;
    private const float FootMargin = 6;

    // Of the page's upper edge to the red mark; its line begins a little above it.
    private const float MarkTop = 30;

    // Between the two strokes of a double rule, and what stands above and below the number, in points.
    private const float RuleGap = 1.6f;
    private const float ThinStroke = 0.8f;
    private const float ThickStroke = 2.2f;
    private const float NumberLead = 2.8f;

    // What is longer leaves sentences enough before the signature as it is.
    private const int LongestClosing = 400;

    internal static void AddTo(IDocumentContainer document, LetterFrame frame, Action<ColumnDescriptor> body) => document.Page(page =>
    {
        page.Size(PageSizes.A4);
        page.MarginLeft(OfficialLayout.BindingMillimetres, Unit.Millimetre);
        page.MarginRight(OfficialLayout.RightMillimetres, Unit.Millimetre);
        page.MarginTop(MarkTop, Unit.Millimetre);
        page.MarginBottom(FootMargin, Unit.Millimetre);
        page.DefaultTextStyle(style => style.FontFamily(OfficeFonts.Song).FontSize(14).LineHeight(1.75f));
        page.Header().ShowOnce().Column(column => Head(column, frame));
        page.Remark(frame.Verification);
        page.Content().PaddingTop(6).Column(column =>
        {
            column.Spacing(4);
            column.Item().PaddingTop(10).PaddingBottom(8).Text(frame.Title).FontSize(22).Bold().LetterSpacing(0.08f).AlignCenter();
            column.Item().Text($"{frame.Addressee}：");
            body(column);
            if (frame.Closing.Length > LongestClosing)
            {
                column.Paragraph(frame.Closing);
            }

            column.Item().ShowEntire().Column(end =>
            {
                // Organ, date and seal never stand alone on a page: the last sentence goes with them.
                if (frame.Closing.Length is > 0 and <= LongestClosing)
                {
                    end.Paragraph(frame.Closing);
                }

                end.Item().PaddingTop(14).Row(row => Signature(row, frame));
            });
        });
        page.Footer().PaddingTop(6).Column(column =>
        {
            column.Item().Element(FootRule);
            column.Item().Height(LowerRule - FootMargin, Unit.Millimetre).PaddingTop(4).Component(new PageFooter(frame.Verification));
        });
    });

    /// <summary>A paragraph of the text: first line indented by two characters, both edges straight.</summary>
    internal static void Paragraph(this ColumnDescriptor column, string text) =>
        column.Item().Text(text).Justify().ParagraphFirstLineIndentation(28);

    /// <summary>A heading with what belongs to it; it does not stay behind alone at the foot of a page.</summary>
    internal static void Section(this ColumnDescriptor column, string heading, Action<ColumnDescriptor> content) =>
        column.Item().EnsureSpace(150).Column(section =>
        {
            section.Item().PaddingBottom(2).Text(heading).FontFamily(OfficeFonts.Hei).ParagraphFirstLineIndentation(28);
            content(section);
        });

    private static void Head(ColumnDescriptor column, LetterFrame frame)
    {
        // A long name takes a smaller face before it takes a second line.
        var size = Math.Clamp(430f / Math.Max(1, frame.OrganName.Length), 20, 34);
        column.Item().Text(frame.OrganName).FontSize(size).Bold().FontColor(Ink.OfficialRed).LineHeight(1.1f).AlignCenter();
        column.Item().PaddingTop(4, Unit.Millimetre).Element(HeadRule);
        column.Item().PaddingTop((OfficialLayout.Text * 7 / 8) - NumberLead).Text(frame.Number).LineHeight(1.4f).AlignRight();
        if (frame.CaseNumber.Length > 0)
        {
            column.Item().Text($"办件编号：{frame.CaseNumber}").FontSize(10.5f).LineHeight(1.4f).AlignRight();
        }
    }

    private static void HeadRule(IContainer container) => Rule(container, ThickStroke, ThinStroke);

    private static void FootRule(IContainer container) => Rule(container, ThinStroke, ThickStroke);

    private static void Rule(IContainer container, float upper, float lower) => container
        .PaddingLeft(((PageWidth - RuleWidth) / 2) - OfficialLayout.BindingMillimetres, Unit.Millimetre)
        .PaddingRight(((PageWidth - RuleWidth) / 2) - OfficialLayout.RightMillimetres, Unit.Millimetre)
        .Column(column =>
        {
            column.Spacing(RuleGap);
            column.Item().LineHorizontal(upper).LineColor(Ink.OfficialRed);
            column.Item().LineHorizontal(lower).LineColor(Ink.OfficialRed);
        });

    private static void Signature(RowDescriptor row, LetterFrame frame)
    {
        row.AutoItem().Component(new QrBlock(frame.Verification, 30));
        row.RelativeItem().PaddingTop(18).Column(column =>
        {
            column.Item().Text(frame.OrganName).AlignCenter();
            column.Item().Text(ChineseDate.Of(frame.IssuedOn)).AlignCenter();
            column.Item().Text($"（{frame.SealWords}）").FontSize(9).FontColor(Ink.Quiet).AlignCenter();
        });
    }
}
