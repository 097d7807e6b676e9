using ApprovalOffice.Reports.Fonts;

namespace ApprovalOffice.Reports.Layout;

/// <summary>
/// An official document (GB/T 9704-2012 §7): text area of 156 × 225 mm, 37 mm below the upper and 28 mm right of the left edge; the organ
/// in red, number in the middle, red rule, title in 二号, text in 三号, 22 lines a page of 28 characters; annexes named below the text,
/// organ and date where the seal goes; page number — 1 — at the foot, on odd pages at the right, on even ones at the left. 仿宋 and
/// 小标宋 are not free; 宋 and its bold cut stand for them.
/// </summary>
internal static class RedHeadPage
{
    private const float FootHeight = OfficialLayout.BottomMillimetres - 6;

    // What a QR code of 28 mm leaves of 156 mm, in points.
    private const float RoomBesideCode = (156 - 28) * 72 / 25.4f;

    // 7 mm less the part of a line of 四号 above its dash.
    private const float NumberTop = 19.84f - 7.2f;

    // 二号 in 156 mm.
    private const int TitleCharacters = 20;

    internal static void AddTo(IDocumentContainer document, RedHeadFrame frame, Action<ColumnDescriptor> body) => document.Page(page =>
    {
        page.Size(PageSizes.A4);
        page.MarginLeft(OfficialLayout.BindingMillimetres, Unit.Millimetre);
        page.MarginRight(OfficialLayout.RightMillimetres, Unit.Millimetre);
        page.MarginTop(OfficialLayout.TopMillimetres, Unit.Millimetre);
        page.MarginBottom(OfficialLayout.BottomMillimetres - FootHeight, Unit.Millimetre);
        page.DefaultTextStyle(style => style
            .FontFamily(OfficeFonts.Song)
            .FontSize(OfficialLayout.Text)
            .LetterSpacing(OfficialLayout.Tightening)
            .LineHeight(OfficialLayout.Line / OfficialLayout.Text));
        page.Remark(frame.Verification);
        page.Content().Column(column =>
        {
            Head(column, frame);
            body(column);
            column.Item().ShowEntire().Column(end =>
            {
                // Organ, date and seal never stand alone on a page: the last sentence goes with them.
                if (frame.Closing.Length > 0)
                {
                    end.LetterParagraph(frame.Closing);
                }

                Annexes(end, frame.Annexes);
                Present(end, frame.Present);
                end.Item().PaddingTop(OfficialLayout.Line).Row(row => Signature(row, frame));
            });
        });
        page.Footer().Height(FootHeight, Unit.Millimetre).Column(column => Foot(column, frame));
    });

    /// <summary>A paragraph of the text: first line indented by two characters, both edges straight.</summary>
    internal static void LetterParagraph(this ColumnDescriptor column, string text) =>
        column.Item().Text(text).Justify().ParagraphFirstLineIndentation(2 * OfficialLayout.Character);

    /// <summary>A heading of the first level, 一、, in 黑体 (§7.3.3), kept with the first lines that follow.</summary>
    internal static void LetterHeading(this ColumnDescriptor column, string text) => column.Item().EnsureSpace(3 * OfficialLayout.Line)
        .Text(text).FontFamily(OfficeFonts.Hei).ParagraphFirstLineIndentation(2 * OfficialLayout.Character);

    private static void Head(ColumnDescriptor column, RedHeadFrame frame)
    {
        // An organ of two dozen characters still stands in one line.
        var size = Math.Clamp(430f / frame.Mark.Length, 17, 42);
        column.Item().PaddingTop(OfficialLayout.MarkMillimetres, Unit.Millimetre)
            .Text(frame.Mark).FontSize(size).Bold().FontColor(Ink.OfficialRed).LineHeight(1.05f).LetterSpacing(0).AlignCenter();
        column.Item().PaddingTop(2 * OfficialLayout.Line).Text(frame.Number).LineHeight(1.2f).AlignCenter();
        column.Item().PaddingTop(4, Unit.Millimetre).LineHorizontal(2).LineColor(Ink.OfficialRed);
        column.Item().PaddingTop(2 * OfficialLayout.Line).PaddingBottom(OfficialLayout.Line)
            .Text(TitleLines.Of(frame.Title, TitleCharacters)).FontSize(OfficialLayout.Title).Bold().LineHeight(OfficialLayout.Line * 1.25f / OfficialLayout.Title).AlignCenter();
        if (frame.Addressee.Length > 0)
        {
            column.Item().Text($"{frame.Addressee}：");
        }
    }

    // §7.3.4: 附件 one line below the text, two characters in; a name that goes on stands below its first character.
    private static void Annexes(ColumnDescriptor column, IReadOnlyList<string> annexes)
    {
        for (var i = 0; i < annexes.Count; i++)
        {
            var (index, name) = (i, annexes[i]);
            column.Item().PaddingTop(i == 0 ? OfficialLayout.Line : 0).PaddingLeft(2 * OfficialLayout.Character).Row(row =>
            {
                row.ConstantItem(3 * OfficialLayout.Character).Text(index == 0 ? "附件：" : string.Empty);
                if (annexes.Count > 1)
                {
                    row.ConstantItem((index < 9 ? 1 : 1.5f) * OfficialLayout.Character).Text($"{index + 1}.");
                }

                row.RelativeItem().Text(name);
            });
        }
    }

    // §10.3: 出席, 请假, 列席 in 黑体 two characters in, the names below one another's first character.
    private static void Present(ColumnDescriptor column, IReadOnlyList<(string Word, string Names)> present)
    {
        for (var i = 0; i < present.Count; i++)
        {
            var (index, (word, names)) = (i, present[i]);
            column.Item().PaddingTop(index == 0 ? OfficialLayout.Line : 0).PaddingLeft(2 * OfficialLayout.Character).Row(row =>
            {
                row.ConstantItem((word.Length + 1) * OfficialLayout.Character).Text($"{word}：").FontFamily(OfficeFonts.Hei);
                row.RelativeItem().Text(names);
            });
        }
    }

    // §7.3.5.1: the date four characters from the right, the organ above it, both around one middle; a long organ two characters from the right.
    private static void Signature(RowDescriptor row, RedHeadFrame frame)
    {
        var date = ChineseDate.Of(frame.IssuedOn);
        float dateWidth = OfficialLayout.WidthOf(date), organWidth = OfficialLayout.WidthOf(frame.OrganName);
        var right = Math.Max(2 * OfficialLayout.Character, (4 * OfficialLayout.Character) - (Math.Max(0, organWidth - dateWidth) / 2));
        right = Math.Clamp(RoomBesideCode - organWidth, 0, right);
        // A paper that nobody outside can verify has no code to scan.
        if (frame.Verification.Address.Length > 0)
        {
            row.AutoItem().Component(new QrBlock(frame.Verification, 28));
        }

        row.RelativeItem().PaddingRight(right).AlignRight().MinWidth(Math.Min(dateWidth, 200)).Column(column =>
        {
            column.Item().Text(frame.OrganName).AlignCenter();
            column.Item().Text(date).AlignCenter();
            column.Item().Text("（加盖公章处）").FontSize(9).FontColor(Ink.Quiet).LetterSpacing(0).AlignCenter();
        });
    }

    // §7.5: the dash 7 mm below the text area, the number one character from the edge; it is the only one.
    private static void Foot(ColumnDescriptor column, RedHeadFrame frame)
    {
        column.Item().PaddingTop(NumberTop).Column(number =>
        {
            number.Item().ShowIf(page => page.PageNumber % 2 == 1).AlignRight().PaddingRight(OfficialLayout.PageNumber).Text(PageNumber);
            number.Item().ShowIf(page => page.PageNumber % 2 == 0).AlignLeft().PaddingLeft(OfficialLayout.PageNumber).Text(PageNumber);
        });
        column.Item().PaddingTop(6).DefaultTextStyle(style => style.LetterSpacing(0)).Component(new PageFooter(frame.Verification, isNumbered: false));
    }

    private static void PageNumber(TextDescriptor text)
    {
        text.DefaultTextStyle(style => style.FontSize(OfficialLayout.PageNumber).LineHeight(1).LetterSpacing(0));
        text.Span("— ");
        text.CurrentPageNumber();
        text.Span(" —");
    }
}
