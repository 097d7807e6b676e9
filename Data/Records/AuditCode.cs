using System.Buffers;
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
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? buffer;

    /// <summary>Computes the code of a row, 64 hex digits.</summary>
    public static string Of(AuditRecord record, AuditKey key) => Of(
        key, record.RowKey, record.OccurredAt, record.PersonId,
        [
            record.ActorName, record.Organ, record.RemoteAddress, record.Operation, record.EntityType, record.EntityId, record.Kind.ToString(),
            record.Before, record.After, record.CaseNumber, record.CorrelationId,
        ]);

    /// <summary>Computes the code of a row that is no entity; the texts in the order of the record: from the actor's name to the correlation.</summary>
    public static string Of(AuditKey key, Guid rowKey, DateTime occurredAt, Guid? personId, ReadOnlySpan<string?> texts)
    {
        ArrayBufferWriter<byte> bytes = buffer ??= new ArrayBufferWriter<byte>(4096);
        bytes.ResetWrittenCount();
        Add(bytes, "audit-1");
        Add(bytes, rowKey.ToString("N"));
        AddNumber(bytes, occurredAt.Ticks / TimeSpan.TicksPerMicrosecond);
        Add(bytes, personId?.ToString("N"));
        foreach (string? text in texts)
        {
            Add(bytes, text);
        }

        return key.Code(bytes.WrittenSpan);
    }

    /// <summary>Whether the row still bears the code it was written with.</summary>
    public static bool Holds(AuditRecord record, AuditKey key) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Of(record, key)), Encoding.ASCII.GetBytes(record.Hmac));

    private static void Add(ArrayBufferWriter<byte> bytes, string? text)
    {
        if (text is null)
        {
            AddNumber(bytes, -1);
            return;
        }

        int length = Encoding.UTF8.GetByteCount(text);
        AddNumber(bytes, length);
        bytes.Advance(Encoding.UTF8.GetBytes(text, bytes.GetSpan(length)));
    }

    private static void AddNumber(ArrayBufferWriter<byte> bytes, long number)
    {
        BinaryPrimitives.WriteInt64BigEndian(bytes.GetSpan(8), number);
        bytes.Advance(8);
    }
}
