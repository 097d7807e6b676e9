namespace ApprovalOffice.Data.Bulk;

/// <summary>A column as the database keeps it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">The type of its values, without null: what the provider gives and takes.</param>
/// <param name="StoreType">Its type in the words of the engine.</param>
public sealed record BulkColumn(string Name, Type Type, string StoreType);
