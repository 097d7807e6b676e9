using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ApprovalOffice.Data.Records;

/// <summary>
/// The code of a row: HMAC-SHA-256 over its fields in fixed order, each with its length in front, so that no two
/// different rows have the same bytes. Only what both engines give back unchanged goes in; what the database
/// stamps itself (id, epoch, transaction) is covered by the seal.
/// </summary>
internal static class AuditCode
{
    /// <summary>Computes the code of a row, 64 hex digits.</summary>
    public static string Of(AuditRecord record, AuditKey key)
    {
        using MemoryStream bytes = new();
        Add(bytes, "audit-1");
        Add(bytes, record.RowKey.ToString("N"));
        AddNumber(bytes, record.OccurredAt.Ticks / TimeSpan.TicksPerMicrosecond);
        Add(bytes, record.PersonId?.ToString("N"));
        Add(bytes, record.ActorName);
        Add(bytes, record.Organ);
        Add(bytes, record.RemoteAddress);
        Add(bytes, record.Operation);
        Add(bytes, record.EntityType);
        Add(bytes, record.EntityId);
        Add(bytes, record.Kind.ToString());
        Add(bytes, record.Before);
        Add(bytes, record.After);
        Add(bytes, record.CaseNumber);
        Add(bytes, record.CorrelationId);
        return key.Code(bytes.ToArray());
    }

    /// <summary>Whether the row still bears the code it was written with.</summary>
    public static bool Holds(AuditRecord record, AuditKey key) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Of(record, key)), Encoding.ASCII.GetBytes(record.Hmac));

    private static void Add(MemoryStream bytes, string? text)
    {
        if (text is null)
        {
            AddNumber(bytes, -1);
            return;
        }

        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        AddNumber(bytes, utf8.Length);
        bytes.Write(utf8);
    }

    private static void AddNumber(MemoryStream bytes, long number)
    {
        Span<byte> eight = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(eight, number);
        bytes.Write(eight);
    }
}
