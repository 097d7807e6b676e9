namespace ApprovalOffice.Data.Persistence.Packing;

/// <summary>How a packed text is made up: each part begins with a byte that says what it is.</summary>
internal static class PackedPart
{
    /// <summary>Up to here: as many letters, and one more, stand as they are.</summary>
    public const int LastLetters = 0x3F;

    /// <summary>From here: a part of the dictionary; length over the shortest, place in two bytes.</summary>
    public const int Shared = 0x40;

    /// <summary>From here: a part of this text that came before; length over the shortest, distance.</summary>
    public const int Again = 0x80;

    /// <summary>The length that says that the rest of it follows.</summary>
    public const int LongLength = 0x3F;

    /// <summary>A key: 16 bytes.</summary>
    public const int Key = 0xF0;

    /// <summary>A key made in the same millisecond as the one before it: its last 10 bytes.</summary>
    public const int KeyOfSameTime = 0xF1;

    /// <summary>A digest in 64 hexadecimal digits: 32 bytes.</summary>
    public const int Digest = 0xF2;

    /// <summary>An instant to the second, as in 2026-03-18T09:00:00: seconds since 2000 in four bytes.</summary>
    public const int Instant = 0xF3;

    /// <summary>A date, as in 2026-03-18: days since 2000 in two bytes.</summary>
    public const int Date = 0xF4;

    /// <summary>Letters of a key.</summary>
    public const int KeyLength = 36;

    /// <summary>Letters of a digest.</summary>
    public const int DigestLength = 64;

    /// <summary>Letters of an instant.</summary>
    public const int InstantLength = 19;

    /// <summary>Letters of a date.</summary>
    public const int DateLength = 10;

    /// <summary>Bytes of a key in which its time stands.</summary>
    public const int TimeOfKey = 6;

    /// <summary>Where instants and dates are counted from.</summary>
    public static readonly DateTime Epoch = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);
}
