namespace ApprovalOffice.Reports.Layout;

/// <summary>Foot of each page: where to verify, and page x of y where the page bears no other number.</summary>
internal sealed class PageFooter : IComponent
{
    // In points; the narrowest foot is that of a letter beside its page number. A longer address takes another line.
    private const float LongestAddress = 340;

    private readonly VerificationMark _verification;

    private readonly bool _isNumbered;

    internal PageFooter(VerificationMark verification, bool isNumbered = true)
    {
        (_verification, _isNumbered) = (verification, isNumbered);
    }

    /// <inheritdoc />
    public void Compose(IContainer container) => container
        .DefaultTextStyle(style => style.FontSize(7.5f).FontColor(Ink.Quiet).LineHeight(1f))
        .Row(row =>
        {
            // Where both do not fit side by side the code stands below the address: it is typed from the paper and is not torn.
            row.RelativeItem().Inlined(places =>
            {
                places.HorizontalSpacing(8);
                if (_verification.Address.Length == 0)
                {
                    places.Item().Text(_verification.Code);
                    return;
                }

                places.Item().MaxWidth(LongestAddress).Text($"查验网址：{_verification.Address}");
                places.Item().Text($"验证码：{_verification.Code}");
            });
            if (!_isNumbered)
            {
                return;
            }

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
