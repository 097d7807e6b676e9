using System.Runtime.InteropServices;

namespace ApprovalOffice.Reports.Pdf.Infrastructure;

/// <summary>Width and height in points.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly struct Size : IEquatable<Size>
{
    /// <summary>Differences below this are rounding, in points.</summary>
    public const float Epsilon = 0.001f;

    /// <summary>More than any page has, in points.</summary>
    public const float Infinity = 14_400;

    /// <summary>Width, in points.</summary>
    public readonly float Width;

    /// <summary>Height, in points.</summary>
    public readonly float Height;

    /// <summary>A size in points.</summary>
    public Size(float width, float height)
    {
        Width = width;
        Height = height;
    }

    /// <summary>No width and no height.</summary>
    public static Size Zero { get; } = new(0, 0);

    /// <summary>The greatest page that PDF allows (ISO 32000-1 Annex C: 14,400 units).</summary>
    public static Size Max { get; } = new(Infinity, Infinity);

    /// <summary>Same width and height.</summary>
    public static bool operator ==(Size left, Size right) => left.Equals(right);

    /// <summary>Another width or height.</summary>
    public static bool operator !=(Size left, Size right) => !left.Equals(right);

    /// <inheritdoc />
    public bool Equals(Size other) => Width.Equals(other.Width) && Height.Equals(other.Height);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Size other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Width, Height);

    /// <inheritdoc />
    public override string ToString() => $"{Width:0.##}×{Height:0.##}";
}
