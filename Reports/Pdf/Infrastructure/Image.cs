using ApprovalOffice.Reports.Pdf.Drawing.Exceptions;
using SkiaSharp;

namespace ApprovalOffice.Reports.Pdf.Infrastructure;

/// <summary>A decoded-once picture (PNG, JPEG, WebP) that may stand in several places.</summary>
public sealed class Image : IDisposable
{
    private Image(SKImage picture)
    {
        Picture = picture;
    }

    /// <summary>Size in dots.</summary>
    public ImageSize Size => new(Picture.Width, Picture.Height);

    internal SKImage Picture { get; }

    /// <summary>A picture from the bytes of its file.</summary>
    /// <exception cref="DocumentComposeException">The bytes are not a picture.</exception>
    public static Image FromBinaryData(byte[] imageBytes)
    {
        using var data = SKData.CreateCopy(imageBytes);
        var picture = SKImage.FromEncodedData(data)
            ?? throw new DocumentComposeException("图片无法识别：内容不是 PNG、JPEG 或 WebP");
        return new Image(picture);
    }

    /// <summary>A picture from a file.</summary>
    /// <exception cref="DocumentComposeException">The file is not a picture.</exception>
    public static Image FromFile(string filePath) => FromBinaryData(File.ReadAllBytes(filePath));

    /// <summary>A picture from a stream, which is read to its end.</summary>
    /// <exception cref="DocumentComposeException">The content is not a picture.</exception>
    public static Image FromStream(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return FromBinaryData(copy.ToArray());
    }

    /// <inheritdoc />
    public void Dispose() => Picture.Dispose();
}
