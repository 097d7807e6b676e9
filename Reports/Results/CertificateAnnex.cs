using ApprovalOffice.Reports.Fonts;
using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Reports.Results;

/// <summary>附页 of a certificate: fields that the face has no room for.</summary>
internal sealed class CertificateAnnex
{
    private readonly ResultPaperModel _model;
    private readonly IReadOnlyList<ResultField> _fields;

    internal CertificateAnnex(ResultPaperModel model, IReadOnlyList<ResultField> fields)
    {
        _model = model;
        _fields = fields;
    }

    internal void AddTo(IDocumentContainer document) => document.Page(page =>
    {
        page.Size(PageSizes.A4);
        page.Margin(18, Unit.Millimetre);
        page.DefaultTextStyle(style => style.FontFamily(OfficeFonts.Song).FontSize(12).LineHeight(1.6f));
        page.Header().PaddingBottom(8).Column(column =>
        {
            column.Item().Text($"{_model.Name}附页").FontSize(18).Bold().AlignCenter();
            column.Item().PaddingTop(4).Row(row =>
            {
                row.RelativeItem().Text($"编号：{_model.Number}").FontSize(10.5f);
                row.AutoItem().Text($"日期：{ChineseDate.Of(_model.IssueDate)}").FontSize(10.5f);
            });
        });
        page.Remark(_model.Verification);
        page.Content().Column(column =>
        {
            column.Spacing(6);
            foreach (var field in _fields)
            {
                column.Item().Text(field.Label).FontFamily(OfficeFonts.Hei);
                column.Item().PaddingBottom(6).Element(container => FieldContent.Compose(container, field.Value));
            }

            column.Item().ShowEntire().PaddingTop(12).AlignRight().Width(220).Column(signature =>
            {
                signature.Item().Text(_model.IssueAuthority).AlignCenter();
                signature.Item().Text(ChineseDate.Of(_model.IssueDate)).AlignCenter();
                signature.Item().Text("（加盖电子印章处）").FontSize(9).FontColor(Ink.Quiet).AlignCenter();
            });
        });
        page.Footer().PaddingTop(6).Component(new PageFooter(_model.Verification));
    });
}
