using ApprovalOffice.Reports.Fonts;

namespace ApprovalOffice.Reports.Layout;

/// <summary>The QR code with what it is for.</summary>
internal sealed class QrBlock : IComponent
{
    private readonly VerificationMark _verification;
    private readonly float _side;

    /// <param name="verification">What the code holds.</param>
    /// <param name="side">Side of the square with its quiet zone, in millimetres.</param>
    internal QrBlock(VerificationMark verification, float side)
    {
        _verification = verification;
        _side = side;
    }

    /// <inheritdoc />
    public void Compose(IContainer container) => container.Width(_side, Unit.Millimetre).Column(column =>
    {
        column.Item().Image(QrPicture.Png(_verification.Address));
        column.Item().Text("扫码查验真伪").FontSize(8).FontFamily(OfficeFonts.Hei).FontColor(Ink.Quiet).AlignCenter();
    });
}
