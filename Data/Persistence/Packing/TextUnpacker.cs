using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace ApprovalOffice.Data.Persistence.Packing;

/// <summary>Reads a packed text.</summary>
internal ref struct TextUnpacker
{
    // No text of the office comes near it: bytes that were tampered with must not fill the memory.
    private const int Longest = 1 << 26;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? buffer;

    private readonly ReadOnlySpan<byte> stored;
    private readonly ArrayBufferWriter<byte> text;
    private readonly Span<byte> lastKey;
    private int at;

    private TextUnpacker(ReadOnlySpan<byte> stored, Span<byte> lastKey)
    {
        this.stored = stored;
        this.lastKey = lastKey;
        at = 1;
        text = buffer ??= new ArrayBufferWriter<byte>(4096);
        text.ResetWrittenCount();
    }

    /// <summary>Reads it; false when the bytes are none that were packed.</summary>
    public static bool TryUnpack(ReadOnlySpan<byte> stored, out string text)
    {
        Span<byte> key = stackalloc byte[PackedPart.TimeOfKey];
        TextUnpacker unpacker = new(stored, key);
        bool read = unpacker.Read();
        text = read ? Encoding.UTF8.GetString(unpacker.text.WrittenSpan) : "";
        return read;
    }

    private bool Read()
    {
        lastKey.Clear();
        while (at < stored.Length)
        {
            int part = stored[at++];
            bool read = part switch
            {
                <= PackedPart.LastLetters => Letters(part + 1),
                < PackedPart.Again => Shared(part - PackedPart.Shared),
                < PackedPart.Again + 0x40 => Again(part - PackedPart.Again),
                PackedPart.Key => Key(isOfSameTime: false),
                PackedPart.KeyOfSameTime => Key(isOfSameTime: true),
                PackedPart.Digest => Digest(),
                PackedPart.Instant => Take(4, out ReadOnlySpan<byte> seconds)
                    && Time(PackedPart.Epoch.AddSeconds(BinaryPrimitives.ReadUInt32LittleEndian(seconds)), "yyyy-MM-dd'T'HH:mm:ss"),
                PackedPart.Date => Take(2, out ReadOnlySpan<byte> days) && Time(PackedPart.Epoch.AddDays(BinaryPrimitives.ReadUInt16LittleEndian(days)), "yyyy-MM-dd"),
                _ => false,
            };
            if (!read || text.WrittenCount > Longest)
            {
                return false;
            }
        }

        return true;
    }

    private bool Letters(int count)
    {
        if (!Take(count, out ReadOnlySpan<byte> letters))
        {
            return false;
        }

        text.Write(letters);
        return true;
    }

    private bool Shared(int over)
    {
        if (!Length(over, out int length) || !Take(2, out ReadOnlySpan<byte> two))
        {
            return false;
        }

        int place = BinaryPrimitives.ReadUInt16LittleEndian(two);
        if (place + length > PackingDictionary.Bytes.Length)
        {
            return false;
        }

        text.Write(PackingDictionary.Bytes.AsSpan(place, length));
        return true;
    }

    private bool Again(int over)
    {
        if (!Length(over, out int length) || !Varying(out int distance) || distance <= 0 || distance > text.WrittenCount)
        {
            return false;
        }

        // What comes again may reach into itself.
        Span<byte> to = text.GetSpan(length);
        int from = text.WrittenCount - distance;
        int known = Math.Min(distance, length);
        text.WrittenSpan.Slice(from, known).CopyTo(to);
        for (int i = known; i < length; i++)
        {
            to[i] = to[i - distance];
        }

        text.Advance(length);
        return true;
    }

    private bool Key(bool isOfSameTime)
    {
        Span<byte> key = stackalloc byte[16];
        if (!Take(isOfSameTime ? 16 - PackedPart.TimeOfKey : 16, out ReadOnlySpan<byte> bytes))
        {
            return false;
        }

        lastKey.CopyTo(key);
        bytes.CopyTo(isOfSameTime ? key[PackedPart.TimeOfKey..] : key);
        key[..PackedPart.TimeOfKey].CopyTo(lastKey);
        new Guid(key, bigEndian: true).TryFormat(text.GetSpan(PackedPart.KeyLength), out int written, "D");
        text.Advance(written);
        return true;
    }

    private bool Digest()
    {
        if (!Take(PackedPart.DigestLength / 2, out ReadOnlySpan<byte> bytes))
        {
            return false;
        }

        text.Write(Encoding.ASCII.GetBytes(Convert.ToHexStringLower(bytes)));
        return true;
    }

    private readonly bool Time(DateTime time, string format)
    {
        time.TryFormat(text.GetSpan(PackedPart.InstantLength), out int written, format, CultureInfo.InvariantCulture);
        text.Advance(written);
        return true;
    }

    private bool Length(int over, out int length)
    {
        length = over + PackingDictionary.Shortest;
        if (over < PackedPart.LongLength)
        {
            return true;
        }

        bool read = Varying(out int more);
        length += more;
        return read && more is >= 0 and < Longest;
    }

    private bool Varying(out int number)
    {
        number = 0;
        for (int shift = 0; at < stored.Length && shift <= 28; shift += 7)
        {
            int part = stored[at++];
            number |= (part & 0x7F) << shift;
            if (part < 0x80)
            {
                return true;
            }
        }

        return false;
    }

    private bool Take(int count, out ReadOnlySpan<byte> bytes)
    {
        bytes = default;
        if (stored.Length - at < count)
        {
            return false;
        }

        bytes = stored.Slice(at, count);
        at += count;
        return true;
    }
}
