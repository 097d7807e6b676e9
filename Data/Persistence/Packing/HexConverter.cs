using System.Buffers;
using System.Text;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ApprovalOffice.Data.Persistence.Packing;

/// <summary>Keeps a code of 64 hexadecimal digits as its 32 bytes; what was stored as digits reads as ever.</summary>
internal sealed class HexConverter() : ValueConverter<string, byte[]>(text => Stored(text), stored => Read(stored))
{
    private const int Bytes = 32;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    private static byte[] Stored(string text) =>
        text.Length == 2 * Bytes && !text.AsSpan().ContainsAnyExcept(Digits) ? Convert.FromHexString(text) : Encoding.UTF8.GetBytes(text);

    private static string Read(byte[] stored) => stored.Length == Bytes ? Convert.ToHexStringLower(stored) : Encoding.UTF8.GetString(stored);
}
