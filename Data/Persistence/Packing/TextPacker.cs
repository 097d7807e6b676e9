using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace ApprovalOffice.Data.Persistence.Packing;

/// <summary>Packs one text.</summary>
/// <param name="text">The text in UTF-8.</param>
internal sealed class TextPacker(byte[] text)
{
    private const int Slots = 1 << 15;

    // A part found again costs up to four bytes; binary forms are shorter than what they stand for by at least eight.
    private const int WorthMoreThanBinary = 48;
    private const int MuchLonger = 8;

    private static readonly SearchValues<byte> Digits = SearchValues.Create("0123456789abcdef"u8);

    [ThreadStatic]
    private static (int[] Places, int Offset)? remembered;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? buffer;

    private readonly ArrayBufferWriter<byte> output = buffer ??= new ArrayBufferWriter<byte>(4096);
    private readonly byte[] lastKey = new byte[PackedPart.TimeOfKey];
    private int[] places = [];
    private int offset;
    private int letters;

    /// <summary>The packed text.</summary>
    public byte[] Pack()
    {
        // Slots hold places counted on from one text to the next, so that they need not be cleared.
        (places, offset) = remembered is { } known && known.Offset < int.MaxValue / 2 ? known : (new int[Slots], 1);
        output.ResetWrittenCount();
        Add(PackingDictionary.Number);
        int at = 0;
        while (at < text.Length)
        {
            int length = Part(at);
            if (length == 0)
            {
                Remember(at++);
                letters++;
                continue;
            }

            for (int i = 0; i < length; i++)
            {
                Remember(at + i);
            }

            at += length;
        }

        Letters(at);
        remembered = (places, offset + text.Length);
        return output.WrittenSpan.ToArray();
    }

    /// <summary>Writes the part that begins here, with the letters before it; its length, or zero when it is a letter.</summary>
    private int Part(int at)
    {
        ReadOnlySpan<byte> rest = text.AsSpan(at);
        if (rest.Length < PackingDictionary.Shortest)
        {
            return 0;
        }

        (int place, int length) = PackingDictionary.Find(rest);
        (int distance, int again) = Before(at, rest);
        int best = Math.Max(length, again);
        if (best < WorthMoreThanBinary && char.IsAsciiHexDigitLower((char)rest[0]) && Binary(at, rest, best - MuchLonger) is > 0 and int binary)
        {
            return binary;
        }

        // After letters a part must be worth ending them.
        if (best < PackingDictionary.Shortest + (letters > 0 ? 1 : 0))
        {
            return 0;
        }

        Letters(at);
        if (again >= length)
        {
            Length(PackedPart.Again, again);
            Varying(distance);
            return again;
        }

        Length(PackedPart.Shared, length);
        BinaryPrimitives.WriteUInt16LittleEndian(output.GetSpan(2), (ushort)place);
        output.Advance(2);
        return length;
    }

    private (int Distance, int Length) Before(int at, ReadOnlySpan<byte> rest)
    {
        int found = places[PackingDictionary.SlotOf(rest)] - offset;
        return found < 0 ? (0, 0) : (at - found, text.AsSpan(found).CommonPrefixLength(rest));
    }

    private void Remember(int at)
    {
        if (at + PackingDictionary.Shortest <= text.Length)
        {
            places[PackingDictionary.SlotOf(text.AsSpan(at))] = at + offset;
        }
    }

    /// <summary>Writes what has a binary form and at least so many letters.</summary>
    private int Binary(int at, ReadOnlySpan<byte> rest, int least) =>
        least <= PackedPart.KeyLength && Key(at, rest) ? PackedPart.KeyLength
        : least <= PackedPart.DigestLength && Digest(at, rest) ? PackedPart.DigestLength
        : least <= PackedPart.InstantLength && Instant(at, rest) ? PackedPart.InstantLength
        : least <= PackedPart.DateLength && Date(at, rest) ? PackedPart.DateLength
        : 0;

    private bool Key(int at, ReadOnlySpan<byte> rest)
    {
        if (rest.Length < PackedPart.KeyLength || rest[8] != '-' || !Utf8Parser.TryParse(rest[..PackedPart.KeyLength], out Guid key, out int read, 'D') || read != PackedPart.KeyLength
            || rest[..PackedPart.KeyLength].ContainsAnyInRange((byte)'A', (byte)'F'))
        {
            return false;
        }

        Letters(at);
        Span<byte> bytes = stackalloc byte[16];
        key.TryWriteBytes(bytes, bigEndian: true, out _);
        bool same = bytes.StartsWith(lastKey);
        Add((byte)(same ? PackedPart.KeyOfSameTime : PackedPart.Key));
        output.Write(same ? bytes[PackedPart.TimeOfKey..] : bytes);
        bytes[..PackedPart.TimeOfKey].CopyTo(lastKey);
        return true;
    }

    private bool Digest(int at, ReadOnlySpan<byte> rest)
    {
        if (rest.Length < PackedPart.DigestLength || rest[..PackedPart.DigestLength].ContainsAnyExcept(Digits))
        {
            return false;
        }

        Letters(at);
        Add(PackedPart.Digest);
        output.Write(Convert.FromHexString(Encoding.ASCII.GetString(rest[..PackedPart.DigestLength])));
        return true;
    }

    private bool Instant(int at, ReadOnlySpan<byte> rest)
    {
        if (rest.Length < PackedPart.InstantLength || rest[4] != '-' || rest[10] != 'T' || rest[13] != ':' || rest[16] != ':' || TimeOf(rest[..PackedPart.InstantLength], "yyyy-MM-dd'T'HH:mm:ss") is not { } time)
        {
            return false;
        }

        Letters(at);
        Add(PackedPart.Instant);
        BinaryPrimitives.WriteUInt32LittleEndian(output.GetSpan(4), (uint)((time - PackedPart.Epoch).Ticks / TimeSpan.TicksPerSecond));
        output.Advance(4);
        return true;
    }

    private bool Date(int at, ReadOnlySpan<byte> rest)
    {
        if (rest.Length < PackedPart.DateLength || rest[4] != '-' || rest[7] != '-' || TimeOf(rest[..PackedPart.DateLength], "yyyy-MM-dd") is not { } day)
        {
            return false;
        }

        Letters(at);
        Add(PackedPart.Date);
        BinaryPrimitives.WriteUInt16LittleEndian(output.GetSpan(2), (ushort)(day - PackedPart.Epoch).Days);
        output.Advance(2);
        return true;
    }

    // Only what can be written back letter by letter: this century's.
    private static DateTime? TimeOf(ReadOnlySpan<byte> letters, string format)
    {
        Span<char> chars = stackalloc char[PackedPart.InstantLength];
        for (int i = 0; i < letters.Length; i++)
        {
            chars[i] = (char)letters[i];
        }

        return DateTime.TryParseExact(chars[..letters.Length], format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out DateTime time)
            && time.Year is >= 2000 and < 2100 ? time : null;
    }

    private void Letters(int end)
    {
        for (int from = end - letters; from < end; from += PackedPart.LastLetters + 1)
        {
            int count = Math.Min(PackedPart.LastLetters + 1, end - from);
            Add((byte)(count - 1));
            output.Write(text.AsSpan(from, count));
        }

        letters = 0;
    }

    private void Length(int kind, int length)
    {
        int over = length - PackingDictionary.Shortest;
        Add((byte)(kind + Math.Min(over, PackedPart.LongLength)));
        if (over >= PackedPart.LongLength)
        {
            Varying(over - PackedPart.LongLength);
        }
    }

    private void Varying(int number)
    {
        for (; number >= 0x80; number >>= 7)
        {
            Add((byte)(number | 0x80));
        }

        Add((byte)number);
    }

    private void Add(byte value)
    {
        output.GetSpan(1)[0] = value;
        output.Advance(1);
    }
}
