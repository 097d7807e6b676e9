using System.Data;
using System.Data.Common;

namespace ApprovalOffice.Tests.App.QueryPlans;

/// <summary>A query as a read sent it, with the values it was sent with.</summary>
/// <param name="Sql">Its text.</param>
/// <param name="Values">Its parameters.</param>
internal sealed record SentQuery(string Sql, IReadOnlyList<(string Name, DbType Type, object? Value)> Values)
{
    public static SentQuery Of(DbCommand command) =>
        new(command.CommandText, [.. command.Parameters.Cast<DbParameter>().Select(p => (p.ParameterName, p.DbType, p.Value))]);

    /// <summary>Whether it stops after a page.</summary>
    public bool IsLimited => Sql.Contains("LIMIT", StringComparison.Ordinal);

    /// <summary>Asks the engine for the plan; the answer's rows, one string each.</summary>
    public async Task<List<string>> ExplainAsync(DbConnection connection, string word, int column)
    {
        await using DbCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // The text comes from the office's own read.
        command.CommandText = $"{word} {Sql}";
#pragma warning restore CA2100
        foreach ((string name, DbType type, object? value) in Values)
        {
            DbParameter parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            if (value is not DBNull and not null && type != DbType.Object)
            {
                parameter.DbType = type;
            }

            command.Parameters.Add(parameter);
        }

        List<string> lines = [];
        await using DbDataReader reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            lines.Add(reader.GetValue(column).ToString()!);
        }

        return lines;
    }
}
