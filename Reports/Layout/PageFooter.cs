namespace ApprovalOffice.Reports.Layout;

/// <summary>Foot of each page: where to verify, page x of y.</summary>
internal sealed class PageFooter : IComponent
{
    private readonly VerificationMark _verification;

    internal PageFooter(VerificationMark verification)
    {
        _verification = verification;
    }

    /// <inheritdoc />
    public void Compose(IContainer container) => container
        .DefaultTextStyle(style => style.FontSize(7.5f).FontColor(Ink.Quiet))
        .Row(row =>
        {
            row.RelativeItem().Text($"查验网址：{_verification.Address}　查验码：{_verification.Code}");
            row.ConstantItem(76).Text(text =>
            {
                text.AlignRight();
                text.Span("第 ");
                text.CurrentPageNumber();
                text.Span(" 页　共 ");
                text.TotalPages();
                text.Span(" 页");
            });
        });
}
