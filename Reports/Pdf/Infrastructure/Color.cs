using System.Globalization;
using System.Runtime.InteropServices;

namespace ApprovalOffice.Reports.Pdf.Infrastructure;

/// <summary>A colour of sRGB with opacity.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly struct Color : IEquatable<Color>
{
    /// <summary>A colour from 0xAARRGGBB.</summary>
    public Color(uint hex)
    {
        Hex = hex;
    }

    /// <summary>0xAARRGGBB.</summary>
    public uint Hex { get; }

    /// <summary>Opacity, 255 = opaque.</summary>
    public byte Alpha => (byte)(Hex >> 24);

    /// <summary>Red, 0–255.</summary>
    public byte Red => (byte)(Hex >> 16);

    /// <summary>Green, 0–255.</summary>
    public byte Green => (byte)(Hex >> 8);

    /// <summary>Blue, 0–255.</summary>
    public byte Blue => (byte)Hex;

    /// <summary>Same colour.</summary>
    public static bool operator ==(Color left, Color right) => left.Equals(right);

    /// <summary>Another colour.</summary>
    public static bool operator !=(Color left, Color right) => !left.Equals(right);

    /// <summary>A colour written as RGB, RRGGBB or AARRGGBB, with or without a leading #.</summary>
    /// <exception cref="ArgumentException">The text is none of these.</exception>
    public static Color FromHex(string hex)
    {
        ArgumentNullException.ThrowIfNull(hex);
        var digits = hex.TrimStart('#');
        if (digits.Length == 3)
        {
            digits = string.Concat(digits.Select(digit => new string(digit, 2)));
        }

        if (digits.Length is not (6 or 8) || !uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            throw new ArgumentException($"颜色写法不对：{hex}", nameof(hex));
        }

        return new Color(digits.Length == 6 ? 0xFF000000 | value : value);
    }

    /// <summary>An opaque colour.</summary>
    public static Color FromRGB(byte red, byte green, byte blue) => FromARGB(255, red, green, blue);

    /// <summary>A colour with opacity.</summary>
    public static Color FromARGB(byte alpha, byte red, byte green, byte blue) =>
        new(((uint)alpha << 24) | ((uint)red << 16) | ((uint)green << 8) | blue);

    /// <summary>The same colour with another opacity, 255 = opaque.</summary>
    public Color WithAlpha(byte alpha) => FromARGB(alpha, Red, Green, Blue);

    /// <summary>The same colour with another opacity, 1 = opaque.</summary>
    public Color WithAlpha(float alpha) => WithAlpha((byte)Math.Clamp(MathF.Round(alpha * 255), 0, 255));

    /// <inheritdoc />
    public bool Equals(Color other) => Hex == other.Hex;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Color other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => Hex.GetHashCode();

    /// <inheritdoc />
    public override string ToString() => $"#{Hex:X8}";
}
