using ApprovalOffice.Reports.Fonts;

namespace ApprovalOffice.Reports.Layout;

/// <summary>
/// An official document (GB/T 9704-2012 §7): text area of 156 × 225 mm; the organ in red with 文件, number in the middle, red rule, title in
/// size 二号, text in 三号, 22 lines a page of 28 characters; annexes named below the text, organ and date where the seal goes; page number
/// — 1 — at the foot, on odd pages at the right, on even ones at the left.
/// </summary>
internal static class RedHeadPage
{
    // 三号 with 22 lines on 225 mm.
    private const float TextSize = 16;
    private const float Line = 29f / TextSize;

    internal static void AddTo(IDocumentContainer document, RedHeadFrame frame, Action<ColumnDescriptor> body) => document.Page(page =>
    {
        page.Size(PageSizes.A4);
        page.MarginLeft(28, Unit.Millimetre);
        page.MarginRight(26, Unit.Millimetre);
        page.MarginTop(32, Unit.Millimetre);
        page.MarginBottom(12, Unit.Millimetre);
        page.DefaultTextStyle(style => style.FontFamily(OfficeFonts.Song).FontSize(TextSize).LineHeight(Line));
        page.Header().ShowOnce().Column(column => Head(column, frame));
        page.Content().Column(column =>
        {
            column.Item().PaddingTop(16).PaddingBottom(12).Text(frame.Title).FontSize(22).Bold().LineHeight(1.4f).AlignCenter();
            column.Item().Text($"{frame.Addressee}：");
            body(column);
            column.Item().ShowEntire().Column(end =>
            {
                // Organ, date and seal never stand alone on a page: the last sentence goes with them.
                end.LetterParagraph(frame.Closing);
                Annexes(end, frame.Annexes);
                end.Item().PaddingTop(24).Row(row => Signature(row, frame));
            });
        });
        page.Footer().PaddingTop(8).Column(column => Foot(column, frame));
    });

    /// <summary>A paragraph of the text: first line indented by two characters, both edges straight.</summary>
    internal static void LetterParagraph(this ColumnDescriptor column, string text) =>
        column.Item().Text(text).Justify().ParagraphFirstLineIndentation(2 * TextSize);

    private static void Head(ColumnDescriptor column, RedHeadFrame frame)
    {
        var mark = $"{frame.OrganName}文件";
        column.Item().Text(mark).FontSize(Math.Clamp(430f / mark.Length, 22, 42)).Bold().FontColor(Ink.OfficialRed).LineHeight(1.1f).AlignCenter();
        column.Item().PaddingTop(22).Text(frame.Number).AlignCenter();
        column.Item().PaddingTop(4, Unit.Millimetre).LineHorizontal(2).LineColor(Ink.OfficialRed);
    }

    private static void Annexes(ColumnDescriptor column, IReadOnlyList<string> annexes)
    {
        for (var i = 0; i < annexes.Count; i++)
        {
            var name = annexes[i];
            var first = i == 0 ? "附件：" : "　　　";
            column.Item().PaddingTop(i == 0 ? 20 : 0).PaddingLeft(2 * TextSize).Text(annexes.Count == 1 ? $"{first}{name}" : $"{first}{i + 1}. {name}");
        }
    }

    private static void Signature(RowDescriptor row, RedHeadFrame frame)
    {
        row.AutoItem().Component(new QrBlock(frame.Verification, 28));
        row.RelativeItem().PaddingTop(14).PaddingRight(2 * TextSize).Column(column =>
        {
            column.Item().Text(frame.OrganName).AlignRight();
            column.Item().Text(ChineseDate.Of(frame.IssuedOn)).AlignRight();
            column.Item().Text("（加盖公章处）").FontSize(9).FontColor(Ink.Quiet).AlignRight();
        });
    }

    private static void Foot(ColumnDescriptor column, RedHeadFrame frame)
    {
        column.Item().ShowIf(page => page.PageNumber % 2 == 1).AlignRight().PaddingRight(14).Text(PageNumber);
        column.Item().ShowIf(page => page.PageNumber % 2 == 0).AlignLeft().PaddingLeft(14).Text(PageNumber);
        column.Item().PaddingTop(2).Component(new PageFooter(frame.Verification));
    }

    private static void PageNumber(TextDescriptor text)
    {
        text.DefaultTextStyle(style => style.FontSize(14).LineHeight(1.2f));
        text.Span("— ");
        text.CurrentPageNumber();
        text.Span(" —");
    }
}
