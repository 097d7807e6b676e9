using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ApprovalOffice.Data.Persistence;

/// <summary>
/// The tables of a new SQLite file in one script, as the migrations up to one of them leave them: to run these one after the other takes
/// seconds of a first start. What was added since then follows as in any other office. The script is made from a migrated file
/// (docs/how-to-add-a-feature.md) and a test holds it to that.
/// </summary>
public static class FirstSchema
{
    private const string Resource = "Schema/sqlite.sql";

    /// <summary>Makes the tables in a file that has none.</summary>
    /// <returns>Whether they were made; false when there are some already.</returns>
    public static async Task<bool> ApplyAsync(OfficeDbContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        int tables = await context.Database.SqlQuery<int>($"""SELECT COUNT(*) AS "Value" FROM sqlite_master""").SingleAsync(cancellationToken);
        if (tables > 0)
        {
            return false;
        }

        await RunAsync(context, Script(), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    /// <summary>The script as it is shipped.</summary>
    public static string Script()
    {
        using Stream stream = typeof(FirstSchema).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The assembly has no {Resource}.");
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>The script that makes the tables and indexes of a migrated file anew, with the list of its migrations.</summary>
    public static async Task<string> ScriptOfAsync(OfficeDbContext migrated, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(migrated);
        List<string> statements = await migrated.Database.SqlQuery<string>(
            $"""SELECT sql AS "Value" FROM sqlite_master WHERE sql IS NOT NULL AND type IN ('table', 'index') AND name NOT LIKE 'sqlite@_%' ESCAPE '@' AND name <> '__EFMigrationsLock' ORDER BY type DESC, name""")
            .ToListAsync(cancellationToken);
        statements.AddRange(await migrated.Database.SqlQuery<string>(
            $"""SELECT 'INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES (''' || "MigrationId" || ''', ''' || "ProductVersion" || ''')' AS "Value" FROM "__EFMigrationsHistory" ORDER BY "MigrationId" """)
            .ToListAsync(cancellationToken));
        return string.Concat(statements.Select(statement => statement.ReplaceLineEndings("\n").Trim() + ";\n\n"));
    }

    private static async Task RunAsync(OfficeDbContext context, string script, CancellationToken cancellationToken)
    {
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction!.GetDbTransaction();
#pragma warning disable CA2100 // The script of this assembly.
        command.CommandText = script;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
