using System.Text;
using Microsoft.Extensions.ObjectPool;
using ZstdSharp;

namespace ApprovalOffice.Data.Persistence.Packing;

/// <summary>
/// A short text as it is kept in a column of bytes: a Zstandard frame (RFC 8878) over a dictionary that all such texts share. The trail,
/// frozen papers and messages are JSON of a few hundred bytes each, whose names, words and punctuation are the same a million times over;
/// each alone is too short for a compressor to learn them.
/// </summary>
/// <remarks>
/// What is stored says itself what it is: a frame begins with its magic number, which no UTF-8 begins with, and names its dictionary;
/// anything else is UTF-8 as it stands, so what was stored before texts were packed reads as ever. Any tool for Zstandard reads a frame
/// with the dictionary's file. A dictionary in use is never changed; a better one gets another number.
/// </remarks>
public static class PackedText
{
    private const string Resource = "Packing/office-1.zdict";
    private const int Level = 3;

    // No text of the office comes near it: bytes that were tampered with must not fill the memory.
    private const int Longest = 1 << 26;

    private static readonly byte[] Dictionary = Load();
    private static readonly ObjectPool<Compressor> Compressors = Pool(new Making<Compressor>(() => new Compressor(Level), made => made.LoadDictionary(Dictionary)));
    private static readonly ObjectPool<Decompressor> Decompressors = Pool(new Making<Decompressor>(() => new Decompressor(), made => made.LoadDictionary(Dictionary)));

    private static ReadOnlySpan<byte> Magic => [0x28, 0xB5, 0x2F, 0xFD];

    /// <summary>Packs a text; what does not become shorter stays as it is.</summary>
    public static byte[] Pack(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        byte[] plain = Encoding.UTF8.GetBytes(text);
        Compressor compressor = Compressors.Get();
        try
        {
            Span<byte> packed = compressor.Wrap(plain);
            return packed.Length < plain.Length ? packed.ToArray() : plain;
        }
        finally
        {
            Compressors.Return(compressor);
        }
    }

    /// <summary>The text that was packed. Bytes that no text was packed into give a text that is none of them, so that a comparison fails.</summary>
    public static string Unpack(byte[] stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        if (!stored.AsSpan().StartsWith(Magic))
        {
            return Encoding.UTF8.GetString(stored);
        }

        Decompressor decompressor = Decompressors.Get();
        try
        {
            return Encoding.UTF8.GetString(decompressor.Unwrap(stored, Longest));
        }
        catch (ZstdException)
        {
            return "\uFFFD" + Convert.ToHexString(stored);
        }
        finally
        {
            Decompressors.Return(decompressor);
        }
    }

    private static byte[] Load()
    {
        using Stream stream = typeof(PackedText).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException(Resource);
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static ObjectPool<T> Pool<T>(Making<T> making)
        where T : class => new DefaultObjectPoolProvider().Create(making);

    private sealed class Making<T>(Func<T> make, Action<T> ready) : PooledObjectPolicy<T>
        where T : notnull
    {
        public override T Create()
        {
            T made = make();
            ready(made);
            return made;
        }

        public override bool Return(T obj) => true;
    }
}
