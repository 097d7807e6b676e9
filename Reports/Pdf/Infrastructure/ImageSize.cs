using System.Runtime.InteropServices;

namespace ApprovalOffice.Reports.Pdf.Infrastructure;

/// <summary>Size of a picture in dots.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ImageSize
{
    /// <summary>Width, in dots.</summary>
    public readonly int Width;

    /// <summary>Height, in dots.</summary>
    public readonly int Height;

    /// <summary>A size in dots.</summary>
    public ImageSize(int width, int height)
    {
        Width = width;
        Height = height;
    }
}
