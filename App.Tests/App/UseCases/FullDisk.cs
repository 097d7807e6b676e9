using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.Support.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.UseCases;

/// <summary>
/// A database without room. SQLite is really full: every connection of the pool may add no further page. A private PostgreSQL has the
/// disk of the machine, which a test must not fill; there a trigger raises what the server raises when a write finds no space, with
/// its own code (53100), so that all from the server's answer on is as it would be.
/// </summary>
internal sealed class FullDisk(PlacedOffice office, DatabaseProvider engine)
{
    private const int Connections = 20;

    private const string Unlimited = "PRAGMA max_page_count = 1073741823";

    /// <summary>There is no more room.</summary>
    public Task FillAsync() => engine == DatabaseProvider.Sqlite
        ? TellAllConnectionsAsync("PRAGMA max_page_count = 1")
        : TellAsync(
            """
            CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = 'disk_full'; END $$;
            CREATE TRIGGER no_room BEFORE INSERT ON "AuditRecords" FOR EACH ROW EXECUTE FUNCTION no_room();
            """);

    /// <summary>Somebody has made room.</summary>
    public Task FreeAsync() => engine == DatabaseProvider.Sqlite
        ? TellAllConnectionsAsync(Unlimited)
        : TellAsync("DROP TRIGGER no_room ON \"AuditRecords\"; DROP FUNCTION no_room();");

    /// <summary>The limit belongs to a connection: all that the pool will hand out are told, by holding them at the same time. It goes no lower than the file is long.</summary>
    private async Task TellAllConnectionsAsync(string pragma)
    {
        List<OfficeDbContext> held = [];
        await using AsyncServiceScope scope = office.Host.Services.CreateAsyncScope();
        IDbContextFactory<OfficeDbContext> contexts = scope.ServiceProvider.GetRequiredService<IDbContextFactory<OfficeDbContext>>();
        for (int i = 0; i < Connections; i++)
        {
            OfficeDbContext db = await contexts.CreateDbContextAsync();
            held.Add(db);
            await db.Database.OpenConnectionAsync();
#pragma warning disable EF1002 // Both texts stand above.
            await db.Database.ExecuteSqlRawAsync(pragma);
#pragma warning restore EF1002
        }

        foreach (OfficeDbContext db in held)
        {
            await db.DisposeAsync();
        }
    }

    private async Task TellAsync(string sql)
    {
        await using AsyncServiceScope scope = office.Host.Services.CreateAsyncScope();
        await using OfficeDbContext db = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<OfficeDbContext>>().CreateDbContextAsync();
#pragma warning disable EF1002 // The texts stand above.
        await db.Database.ExecuteSqlRawAsync(sql);
#pragma warning restore EF1002
    }
}
