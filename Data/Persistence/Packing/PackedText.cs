using System.Text;

namespace ApprovalOffice.Data.Persistence.Packing;

/// <summary>
/// A short text as it is kept in a column of bytes: without what it shares with all such texts. The trail, frozen papers and messages are
/// JSON of a few hundred bytes each, whose names, words and punctuation are the same a million times over; they are too short for a
/// general compressor, which would have to learn them anew in each. Here they are taken from a dictionary that all of them share
/// (<see cref="PackingDictionary"/>); keys, digests and times stand as binary.
/// </summary>
/// <remarks>
/// What is stored says itself what it is: a packed text begins with the number of its dictionary, anything else is UTF-8 as it stands. So
/// what was stored before texts were packed reads as ever, and a later dictionary gets a number of its own; one that was in use is never
/// changed.
/// </remarks>
public static class PackedText
{
    /// <summary>Packs a text; what does not become shorter stays as it is.</summary>
    public static byte[] Pack(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        byte[] plain = Encoding.UTF8.GetBytes(text);
        byte[] packed = new TextPacker(plain).Pack();
        return packed.Length < plain.Length || (plain.Length > 0 && plain[0] == PackingDictionary.Number) ? packed : plain;
    }

    /// <summary>The text that was packed. Bytes that no text was packed into give a text that is none of them, so that a comparison fails.</summary>
    public static string Unpack(byte[] stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        if (stored.Length == 0 || stored[0] != PackingDictionary.Number)
        {
            return Encoding.UTF8.GetString(stored);
        }

        return TextUnpacker.TryUnpack(stored, out string text) ? text : "\uFFFD" + Convert.ToHexString(stored);
    }
}
