using QRCoder;

namespace ApprovalOffice.Reports.Layout;

/// <summary>QR codes (GB/T 18284) as pictures.</summary>
public static class QrPicture
{
    private const int DotsPerModule = 8;

    /// <summary>A PNG with the quiet zone of four modules that the standard asks for, error correction M.</summary>
    public static byte[] Png(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        using var code = new PngByteQRCode(data);
        return code.GetGraphic(DotsPerModule);
    }
}
