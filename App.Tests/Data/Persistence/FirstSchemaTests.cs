using ApprovalOffice.Data.Persistence;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace ApprovalOffice.Tests.Data.Persistence;

/// <summary>
/// The script of a new SQLite file is what the migrations make. <c>OFFICE_WRITE_SCHEMA=&lt;file&gt;</c> has it written anew there,
/// up to the last migration (docs/how-to-add-a-feature.md).
/// </summary>
public sealed class FirstSchemaTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("office-schema-").FullName;

    [Fact]
    public async Task Script_MakesWhatTheMigrationsMake()
    {
        if (Environment.GetEnvironmentVariable("OFFICE_WRITE_SCHEMA") is { Length: > 0 } file)
        {
            await using SqliteOfficeDbContext anew = Open("anew.db");
            await anew.Database.MigrateAsync(TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(file, await FirstSchema.ScriptOfAsync(anew, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
            return;
        }

        await using SqliteOfficeDbContext migrated = Open("migrated.db");
        await migrated.Database.MigrateAsync(await LastOfScriptAsync(), TestContext.Current.CancellationToken);
        (await FirstSchema.ScriptOfAsync(migrated, TestContext.Current.CancellationToken)).ShouldBe(FirstSchema.Script());
        (await RowsAsync(migrated)).ShouldBe([("__EFMigrationsHistory", (await migrated.Database.GetAppliedMigrationsAsync(TestContext.Current.CancellationToken)).Count())]);
    }

    [Fact]
    public async Task Script_InAnEmptyFile_GivesTheSameTables_AndNoneWhereThereAreSome()
    {
        await using SqliteOfficeDbContext made = Open("made.db");
        (await FirstSchema.ApplyAsync(made, TestContext.Current.CancellationToken)).ShouldBeTrue();
        (await FirstSchema.ScriptOfAsync(made, TestContext.Current.CancellationToken)).ShouldBe(FirstSchema.Script());
        (await FirstSchema.ApplyAsync(made, TestContext.Current.CancellationToken)).ShouldBeFalse();

        // What was added after the script was made follows in the ordinary way.
        await made.Database.MigrateAsync(TestContext.Current.CancellationToken);
        (await made.Database.GetPendingMigrationsAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private SqliteOfficeDbContext Open(string name) => new(new DbContextOptionsBuilder<SqliteOfficeDbContext>()
        .UseSqlite(new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, name), Pooling = false }.ConnectionString).Options);

    private async Task<string> LastOfScriptAsync()
    {
        await using SqliteOfficeDbContext made = Open("last.db");
        await FirstSchema.ApplyAsync(made);
        return (await made.Database.GetAppliedMigrationsAsync()).Last();
    }

    private static async Task<(string Table, int Rows)[]> RowsAsync(SqliteOfficeDbContext context)
    {
        List<(string, int)> found = [];
        foreach (string table in await context.Database.SqlQuery<string>($"SELECT name AS \"Value\" FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite@_%' ESCAPE '@' AND name <> '__EFMigrationsLock'").ToListAsync())
        {
#pragma warning disable EF1002 // A name of the database itself.
            int rows = await context.Database.SqlQueryRaw<int>($"SELECT COUNT(*) AS \"Value\" FROM \"{table}\"").SingleAsync();
#pragma warning restore EF1002
            if (rows > 0)
            {
                found.Add((table, rows));
            }
        }

        return [.. found];
    }
}
