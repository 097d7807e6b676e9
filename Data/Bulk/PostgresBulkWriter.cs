using System.Data.Common;
using System.Text.Json;
using Npgsql;
using NpgsqlTypes;

namespace ApprovalOffice.Data.Bulk;

/// <summary>COPY in binary form on PostgreSQL; keys and triggers are checked by the database as ever.</summary>
internal sealed class PostgresBulkWriter(string connectionString) : BulkWriter
{
    /// <summary>The engine's word for a list of words.</summary>
    public const string Words = "text[]";

    private readonly NpgsqlConnection connection = new(connectionString);
    private NpgsqlTransaction? transaction;

    public override DbConnection Connection => connection;

    public override async Task BeginAsync(CancellationToken ct)
    {
        await connection.OpenAsync(ct);
        transaction = await connection.BeginTransactionAsync(ct);
    }

    public override async Task WritePackedAsync(BulkTable table, IReadOnlyList<BulkColumn> columns, IReadOnlyList<object?[]> rows, CancellationToken ct)
    {
        NpgsqlDbType[] types = [.. columns.Select(TypeOf)];
        await using NpgsqlBinaryImporter import = await connection.BeginBinaryImportAsync(
            $"COPY \"{table.Name}\" ({string.Join(", ", columns.Select(c => $"\"{c.Name}\""))}) FROM STDIN (FORMAT BINARY)", ct);
        import.Timeout = TimeSpan.Zero;
        foreach (object?[] row in rows)
        {
            await import.StartRowAsync(ct);
            for (int i = 0; i < row.Length; i++)
            {
                await WriteAsync(import, row[i], types[i], ct);
            }
        }

        await import.CompleteAsync(ct);
    }

    public override async Task<int> RunAsync(string sql, IReadOnlyList<object> parameters, CancellationToken ct)
    {
#pragma warning disable CA2100 // Statements of this assembly.
        await using NpgsqlCommand command = new(sql, connection, transaction);
#pragma warning restore CA2100
        foreach (object value in parameters)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        return await command.ExecuteNonQueryAsync(ct);
    }

    public override Task CommitAsync(CancellationToken ct) => transaction!.CommitAsync(ct);

    public override async ValueTask DisposeAsync()
    {
        if (transaction is not null)
        {
            // What was not committed goes with its connection.
            await transaction.DisposeAsync();
        }

        await connection.DisposeAsync();
    }

    private static Task WriteAsync(NpgsqlBinaryImporter import, object? value, NpgsqlDbType type, CancellationToken ct) => value switch
    {
        null => import.WriteNullAsync(ct),
        string words when type.HasFlag(NpgsqlDbType.Array) => import.WriteAsync(JsonSerializer.Deserialize<string[]>(words)!, type, ct),
        string text => import.WriteAsync(text, type, ct),
        Guid id => import.WriteAsync(id, type, ct),
        int number => import.WriteAsync(number, type, ct),
        long number => import.WriteAsync(number, type, ct),
        bool truth => import.WriteAsync(truth, type, ct),
        DateTime instant => import.WriteAsync(instant, type, ct),
        DateOnly day => import.WriteAsync(day, type, ct),
        decimal number => import.WriteAsync(number, type, ct),
        double number => import.WriteAsync(number, type, ct),
        byte[] bytes => import.WriteAsync(bytes, type, ct),
        _ => throw new NotSupportedException($"Value of type {value.GetType().Name}"),
    };

    private static NpgsqlDbType TypeOf(BulkColumn column) => column.StoreType switch
    {
        "uuid" => NpgsqlDbType.Uuid,
        "text" => NpgsqlDbType.Text,
        Words => NpgsqlDbType.Array | NpgsqlDbType.Text,
        "integer" => NpgsqlDbType.Integer,
        "bigint" => NpgsqlDbType.Bigint,
        "boolean" => NpgsqlDbType.Boolean,
        "timestamp with time zone" => NpgsqlDbType.TimestampTz,
        "date" => NpgsqlDbType.Date,
        "double precision" => NpgsqlDbType.Double,
        "bytea" => NpgsqlDbType.Bytea,
        "jsonb" => NpgsqlDbType.Jsonb,
        _ when column.StoreType.StartsWith("character", StringComparison.Ordinal) => NpgsqlDbType.Varchar,
        _ when column.StoreType.StartsWith("numeric", StringComparison.Ordinal) => NpgsqlDbType.Numeric,
        _ => throw new NotSupportedException($"Column {column.Name} of type {column.StoreType}"),
    };
}
