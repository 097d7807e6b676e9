using ApprovalOffice.Reports.Fonts;
using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Reports.Certificates;

/// <summary>
/// The face of a planning certificate as the paper original has it (自然资规〔2019〕2号): at the left 中华人民共和国, name, number, legal
/// text, organ and date; at the right the fields and 遵守事项.
/// </summary>
internal sealed record CertificateFace(
    string Title,
    string Number,
    string LegalText,
    string IssueAuthority,
    DateOnly IssueDate,
    IReadOnlyList<(string Label, string Value)> Fields,
    IReadOnlyList<string> Notes,
    IReadOnlyList<(string Label, string Value)> Marks,
    VerificationMark Verification)
{
    /// <summary>What stands before the organ's name.</summary>
    public string AuthorityLabel { get; init; } = "发证机关";

    /// <summary>What stands before the date.</summary>
    public string DateLabel { get; init; } = "日　　期";

    // How tightly the right leaf is set, so that it ends on its page.
    private FaceDensity Density => FaceDensity.Of(Fields, Notes);

    internal void AddTo(IDocumentContainer document) => document.Page(page =>
    {
        page.Size(PageSizes.A3.Landscape());
        page.Margin(12, Unit.Millimetre);
        page.DefaultTextStyle(style => style.FontFamily(OfficeFonts.Song).FontSize(14).LineHeight(1.6f));
        page.Background().Padding(12, Unit.Millimetre).Element(DoubleFrame);
        page.Remark(Verification);
        page.Content().Padding(9, Unit.Millimetre).Row(row =>
        {
            row.RelativeItem().PaddingHorizontal(11, Unit.Millimetre).Column(Left);
            row.ConstantItem(0.6f).PaddingVertical(6, Unit.Millimetre).LineVertical(0.6f).LineColor(Ink.Bronze);
            row.RelativeItem().PaddingHorizontal(11, Unit.Millimetre).Column(Right);
        });
        page.Footer().PaddingHorizontal(20, Unit.Millimetre).PaddingBottom(5, Unit.Millimetre).Component(new PageFooter(Verification));
    });

    private static void DoubleFrame(IContainer container) => container
        .Border(3).BorderColor(Ink.Bronze).Padding(5)
        .Border(0.8f).BorderColor(Ink.Bronze).Extend();

    private void Left(ColumnDescriptor column)
    {
        column.Item().PaddingTop(16, Unit.Millimetre).Text("中华人民共和国").FontSize(30).Bold().LetterSpacing(0.3f).AlignCenter();
        column.Item().PaddingTop(4, Unit.Millimetre).Text(Title).FontSize(Title.Length <= 10 ? 44 : Math.Clamp(430f / Title.Length, 22, 40)).Bold().LetterSpacing(0.06f).AlignCenter();
        column.Item().PaddingTop(9, Unit.Millimetre).Text(Number).FontSize(18).AlignRight();
        column.Item().PaddingTop(14, Unit.Millimetre).Text(LegalText)
            .FontSize(LegalText.Length switch { > 160 => 14, > 110 => 16, > 62 => 20, _ => 24 }).LineHeight(2f).Justify().ParagraphFirstLineIndentation(48);
        column.Item().ShowEntire().PaddingTop(LegalText.Length > 62 || Title.Length > 10 ? 14 : 34, Unit.Millimetre).Row(row =>
        {
            row.AutoItem().AlignBottom().Component(new QrBlock(Verification, 34));
            row.RelativeItem().PaddingLeft(6, Unit.Millimetre).AlignBottom().Column(signature =>
            {
                signature.Item().Row(line => Line(line, AuthorityLabel, IssueAuthority));
                signature.Item().PaddingTop(4, Unit.Millimetre).Row(line => Line(line, DateLabel, ChineseDate.Of(IssueDate)));
                signature.Item().PaddingTop(3, Unit.Millimetre).Text("（加盖电子印章处）").FontSize(10).FontColor(Ink.Quiet).AlignCenter();
            });
        });
    }

    private static void Line(RowDescriptor row, string label, string value)
    {
        row.Spacing(8);
        row.ConstantItem(84).Text(label).FontSize(18);
        row.RelativeItem().BorderBottom(0.6f).Text(value).FontSize(18).AlignCenter();
    }

    private void Right(ColumnDescriptor column)
    {
        var density = Density;
        column.Item().PaddingTop(density.Gap, Unit.Millimetre).Table(table =>
        {
            table.ColumnsDefinition(columns =>
            {
                columns.ConstantColumn(47, Unit.Millimetre);
                columns.RelativeColumn();
            });
            foreach (var (label, value) in Fields)
            {
                table.Cell().Element(density.Cell).AlignCenter().Text(label).FontFamily(OfficeFonts.Hei).FontSize(density.LabelSize(label)).LineHeight(density.FieldLine).AlignCenter();
                table.Cell().Element(density.Cell).Text(value).FontSize(density.ValueSize(value)).LineHeight(density.FieldLine);
            }
        });
        column.Item().PaddingTop(density.Gap * 0.8f, Unit.Millimetre).PaddingBottom(density.Gap / 4, Unit.Millimetre)
            .Text("遵守事项").FontFamily(OfficeFonts.Hei).FontSize(density.NoteSize + 2).LetterSpacing(0.3f).AlignCenter();
        foreach (var note in Notes)
        {
            column.Item().Text(note).FontSize(density.NoteSize).LineHeight(density.NoteLine).Justify();
        }

        column.Item().PaddingTop(density.Gap / 2, Unit.Millimetre).Text(text =>
        {
            text.DefaultTextStyle(style => style.FontSize(9).FontColor(Ink.Quiet));
            text.Span(string.Join("　", Marks.Where(mark => mark.Value.Length > 0).Select(mark => $"{mark.Label}：{mark.Value}")));
        });
    }
}
