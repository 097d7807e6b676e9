using System.Text;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ApprovalOffice.Data.Persistence.Packing;

/// <summary>Keeps a key on SQLite as its 16 bytes instead of 36 letters, the time in front, so that keys stand in the order in which they were made.</summary>
internal sealed class KeyConverter() : ValueConverter<Guid, byte[]>(key => key.ToByteArray(true), stored => Read(stored))
{
    private const int Bytes = 16;

    // Written past the application as letters: the line is read, and its code tells what it is.
    private static Guid Read(byte[] stored) => stored.Length == Bytes
        ? new Guid(stored, bigEndian: true)
        : Guid.TryParse(Encoding.UTF8.GetString(stored), out Guid key) ? key : Guid.Empty;
}
