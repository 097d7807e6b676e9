using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ApprovalOffice.Data.Bulk;

/// <summary>A column as the database keeps it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">The type of its values, without null: what the provider gives and takes.</param>
/// <param name="StoreType">Its type in the words of the engine.</param>
public sealed record BulkColumn(string Name, Type Type, string StoreType)
{
    /// <summary>What packs its values into bytes; null when they are kept as they are. Rows in memory hold them unpacked.</summary>
    internal ValueConverter? Packing { get; init; }

    /// <summary>The value as the database keeps it.</summary>
    internal object? Stored(object? value) => Packing is null || value is null ? value : Packing.ConvertToProvider(value);
}
