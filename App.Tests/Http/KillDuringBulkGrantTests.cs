using ApprovalOffice.App.Features.Review.Bulk;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.BulkGrants;
using ApprovalOffice.Data.Cases.Events;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Tests.App.Cases;
using ApprovalOffice.Tests.Browser;
using ApprovalOffice.Tests.Support.Cases;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.Http;

/// <summary>The server is killed without warning in the middle of a bulk grant: the next one goes on, without a gap and without a double.</summary>
public sealed class KillDuringBulkGrantTests : IDisposable
{
    private const int Cases = 16;

    private readonly string folder = Directory.CreateTempSubdirectory("office-bulk-").FullName;

    [Fact]
    public async Task KilledServer_LeavesNoCaseOut_AndGrantsNoneTwice()
    {
        await OrderAsync();

        await OfficeProcess.KilledAtAsync(folder, "批量签发 done on", 5);
        (int granted, int waiting) = await CountAsync();
        granted.ShouldBeGreaterThanOrEqualTo(5);
        waiting.ShouldBeGreaterThan(0, "the server was to be killed in the middle");
        await OfficeProcess.KilledAtAsync(folder, "批量签发 done on", 5);
        await OfficeProcess.KilledAtAsync(folder, "Bulk grant finished", 1);

        (await CountAsync()).ShouldBe((Cases, 0));
        await using OfficeHost office = Open();
        CaseFloor floor = new(office.Services);
        List<string> numbers = await floor.WithAsync(db => db.Set<ElectronicCertificate>().Select(c => c.Number).Order().ToListAsync());
        numbers.Select(n => int.Parse(n[^5..^1], System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(Enumerable.Range(1, Cases));
        (await floor.WithAsync(db => db.Set<CaseEvent>().CountAsync(e => e.Action == CaseAction.Grant))).ShouldBe(Cases);
        (int exitCode, string output) = await OfficeProcess.RunAsync(folder, "verify");
        exitCode.ShouldBe(0, output);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private OfficeHost Open() => new OfficeHost(settings: new Dictionary<string, string?> { ["Office:RunJobs"] = "false" }, folder: folder).Open();

    private async Task OrderAsync()
    {
        await using OfficeHost office = Open();
        CaseDesk desk = new(office.Services);
        for (int i = 1; i <= Cases; i++)
        {
            await desk.SettlePrerequisitesAsync(await desk.ProposedAsync($"示范市第{i}小学新建工程", $"示范市第{i}小学筹建处"));
        }

        Outcome<Guid> ordered = await new CaseFloor(office.Services).AsAsync(
            "approver-chengdong", s => s.GetRequiredService<OrderBulkGrant>().RunAllAsync(new BulkFilter(), "同意", CancellationToken.None));
        ordered.IsOk.ShouldBeTrue(ordered.Sentence);
    }

    private async Task<(int Granted, int Waiting)> CountAsync()
    {
        await using SqliteConnection connection = new($"Data Source={Path.Combine(folder, "office.db")};Pooling=false");
        await connection.OpenAsync();
        await using SqliteCommand command = connection.CreateCommand();
        command.CommandText = """SELECT count(*) FILTER (WHERE "State" = 'Granted'), count(*) FILTER (WHERE "State" = 'Waiting') FROM "BulkGrantItems" """;
        await using SqliteDataReader reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        return (reader.GetInt32(0), reader.GetInt32(1));
    }
}
