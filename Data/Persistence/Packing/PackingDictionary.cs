namespace ApprovalOffice.Data.Persistence.Packing;

/// <summary>The words that packed texts share; part of what is stored, so it is never changed: another one gets another number.</summary>
internal static class PackingDictionary
{
    /// <summary>The number a text packed with it begins with. No UTF-8 of the office begins with it: it is a control character.</summary>
    public const byte Number = 1;

    /// <summary>Fewest bytes that are looked up.</summary>
    public const int Shortest = 4;

    private const string Resource = "Packing/packed-text-1.txt";
    private const int Slots = 1 << 15;

    // Places that begin with the same bytes hang together: the first one of a slot, and for each place the next. What is said most stands first.
    private static readonly int[] First = new int[Slots];
    private static readonly int[] Next;

    static PackingDictionary()
    {
        using Stream stream = typeof(PackingDictionary).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException(Resource);
        Bytes = new byte[stream.Length];
        stream.ReadExactly(Bytes);
        Next = new int[Bytes.Length];
        Array.Fill(First, -1);
        for (int place = Bytes.Length - Shortest; place >= 0; place--)
        {
            int slot = SlotOf(Bytes.AsSpan(place));
            Next[place] = First[slot];
            First[slot] = place;
        }
    }

    /// <summary>All of it.</summary>
    public static byte[] Bytes { get; }

    /// <summary>Finds the longest beginning of a text in it.</summary>
    /// <returns>Where, and how long; zero when there is none of at least <see cref="Shortest"/> bytes.</returns>
    public static (int Place, int Length) Find(ReadOnlySpan<byte> text)
    {
        const int Patience = 16;
        const int LongEnough = 40;
        byte[] bytes = Bytes;
        int best = 0, at = 0;
        int place = First[SlotOf(text)];
        for (int tried = 0; place >= 0 && tried < Patience && best < LongEnough && best < text.Length; tried++, place = Next[place])
        {
            if (place + best >= bytes.Length || bytes[place + best] != text[best])
            {
                continue;
            }

            int length = bytes.AsSpan(place).CommonPrefixLength(text);
            if (length > best)
            {
                (best, at) = (length, place);
            }
        }

        return best >= Shortest ? (at, best) : (0, 0);
    }

    /// <summary>The slot of four bytes among so many.</summary>
    public static int SlotOf(ReadOnlySpan<byte> text) => (int)((BitConverter.ToUInt32(text) * 2654435761u) >> 17);
}
