using System.Buffers.Binary;

namespace ApprovalOffice.Reports.Fonts;

/// <summary>Numbers as the OpenType specification lays them down: most significant byte first.</summary>
internal static class BigEndian
{
    internal static ushort U16(ReadOnlySpan<byte> table, int offset) => BinaryPrimitives.ReadUInt16BigEndian(table[offset..]);

    internal static short I16(ReadOnlySpan<byte> table, int offset) => BinaryPrimitives.ReadInt16BigEndian(table[offset..]);

    internal static uint U32(ReadOnlySpan<byte> table, int offset) => BinaryPrimitives.ReadUInt32BigEndian(table[offset..]);

    internal static void Put16(Span<byte> table, int offset, int value) => BinaryPrimitives.WriteUInt16BigEndian(table[offset..], unchecked((ushort)value));

    internal static void Put32(Span<byte> table, int offset, uint value) => BinaryPrimitives.WriteUInt32BigEndian(table[offset..], value);
}
