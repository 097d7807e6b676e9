using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ApprovalOffice.Data.Persistence.Packing;

/// <summary>Keeps a text packed (<see cref="PackedText"/>); for columns that nobody searches.</summary>
internal sealed class PackedTextConverter() : ValueConverter<string, byte[]>(text => PackedText.Pack(text), stored => PackedText.Unpack(stored));
