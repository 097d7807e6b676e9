using System.Data.Common;
using System.Text.Json;

namespace ApprovalOffice.Data.Bulk;

/// <summary>Reads rows of a table as plain values, on either engine.</summary>
internal static class BulkReader
{
    /// <summary>The rows a condition leaves, in the given order.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="table">The table.</param>
    /// <param name="tail">What follows the list of columns and the table: condition and order.</param>
    /// <param name="ct">Gives up.</param>
    public static async Task<List<object?[]>> ReadAsync(DbConnection connection, BulkTable table, string tail, CancellationToken ct)
    {
        await using DbCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // Names of the model and texts of this assembly.
        command.CommandText = $"SELECT {string.Join(", ", table.Columns.Select(c => $"\"{c.Name}\""))} FROM \"{table.Name}\" {tail}";
#pragma warning restore CA2100
        await using DbDataReader reader = await command.ExecuteReaderAsync(ct);
        List<object?[]> rows = [];
        while (await reader.ReadAsync(ct))
        {
            object?[] row = new object?[table.Columns.Count];
            for (int i = 0; i < row.Length; i++)
            {
                row[i] = reader.IsDBNull(i) ? null : Value(reader, i, table.Columns[i]);
            }

            rows.Add(row);
        }

        return rows;
    }

    // A list of words is JSON on SQLite and an array on PostgreSQL; as a value it is JSON.
    private static object Value(DbDataReader reader, int place, BulkColumn column) => column.StoreType == PostgresBulkWriter.Words
        ? JsonSerializer.Serialize(reader.GetFieldValue<string[]>(place))
        : column.Packing is { } packing ? packing.ConvertFromProvider(reader.GetFieldValue<byte[]>(place))!
        : Value(reader, place, column.Type);

    private static object Value(DbDataReader reader, int column, Type type) => type switch
    {
        _ when type == typeof(string) => reader.GetString(column),
        _ when type == typeof(Guid) => reader.GetGuid(column),
        _ when type == typeof(int) => reader.GetInt32(column),
        _ when type == typeof(long) => reader.GetInt64(column),
        _ when type == typeof(bool) => reader.GetBoolean(column),
        _ when type == typeof(DateTime) => DateTime.SpecifyKind(reader.GetDateTime(column), DateTimeKind.Utc),
        _ when type == typeof(DateOnly) => reader.GetFieldValue<DateOnly>(column),
        _ when type == typeof(DateTimeOffset) => reader.GetFieldValue<DateTimeOffset>(column),
        _ when type == typeof(decimal) => reader.GetDecimal(column),
        _ when type == typeof(double) => reader.GetDouble(column),
        _ when type == typeof(byte[]) => reader.GetFieldValue<byte[]>(column),
        _ => throw new NotSupportedException($"Column of type {type.Name}"),
    };
}
