using System.Globalization;
using ApprovalOffice.App.Features.Review.Bulk;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.BulkGrants;
using ApprovalOffice.Data.Cases.Events;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Tests.App.Cases;
using ApprovalOffice.Tests.Browser;
using ApprovalOffice.Tests.Support;
using ApprovalOffice.Tests.Support.Cases;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.Http;

/// <summary>
/// Five hundred certificates in one action: the server is killed in the middle, goes on, the rest is cancelled and ordered again. Measured only where
/// OFFICE_BENCH names «bulk»; OFFICE_BENCH_ROWS sets the cases (500).
/// </summary>
[Trait("Category", "Bench")]
public sealed class BulkGrantMeasure(ITestOutputHelper output) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("office-bulk-").FullName;

    [Fact]
    public async Task FiveHundredCertificates_KilledCancelledAndResumed()
    {
        Assert.SkipUnless((Environment.GetEnvironmentVariable("OFFICE_BENCH") ?? "").Contains("bulk", StringComparison.Ordinal), "measured on demand: OFFICE_BENCH=bulk");
        int cases = int.TryParse(Environment.GetEnvironmentVariable("OFFICE_BENCH_ROWS"), out int asked) ? asked : 500;
        Say("| 步骤 | 用时（秒） | 已签发 / 待签发 / 已取消 |");
        Say("| --- | ---: | --- |");
        await StepAsync("准备送签的办件", () => PrepareAsync(cases));
        Guid first = await OrderAsync();
        await StepAsync($"签发至第 {cases / 5} 件，kill −9", () => OfficeProcess.KilledAtAsync(folder, "批量签发 done on", cases / 5));
        await StepAsync($"重启后再签发 {cases / 5} 件，kill −9", () => OfficeProcess.KilledAtAsync(folder, "批量签发 done on", cases / 5));
        await StepAsync("取消其余", () => CancelAsync(first));
        await OrderAsync();
        await StepAsync("其余再次下达，签发完", () => OfficeProcess.KilledAtAsync(folder, "Bulk grant finished", 1));

        await using (OfficeHost office = Open())
        {
            CaseFloor floor = new(office.Services);
            List<string> numbers = await floor.WithAsync(db => db.Set<ElectronicCertificate>().Select(c => c.Number).Order().ToListAsync());
            numbers.Select(n => int.Parse(n[^5..^1], CultureInfo.InvariantCulture)).ShouldBe(Enumerable.Range(1, cases));
            (await floor.WithAsync(db => db.Set<CaseEvent>().CountAsync(e => e.Action == CaseAction.Grant))).ShouldBe(cases);
        }

        await StepAsync("重启，制作并签名其余证照", () => PapersAsync(cases));

        (int exitCode, string said) = (0, "");
        await StepAsync("verify", async () => (exitCode, said) = await OfficeProcess.RunAsync(folder, "verify"));
        exitCode.ShouldBe(0, said);
        Say($"| 证号 1 至 {cases}，无缺号、无重号，verify 相符 | | |");
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private OfficeHost Open() => new OfficeHost(settings: new Dictionary<string, string?> { ["Office:RunJobs"] = "false" }, folder: folder).Open();

    private async Task PrepareAsync(int cases)
    {
        await using OfficeHost office = Open();
        CaseDesk desk = new(office.Services);
        for (int i = 1; i <= cases; i++)
        {
            await desk.SettlePrerequisitesAsync(await desk.ProposedAsync($"示范市第{i}小学新建工程", $"示范市第{i}小学筹建处"));
        }
    }

    private async Task<Guid> OrderAsync()
    {
        await using OfficeHost office = Open();
        Outcome<Guid> ordered = await new CaseFloor(office.Services).AsAsync(
            "approver-chengdong", s => s.GetRequiredService<OrderBulkGrant>().RunAllAsync(new BulkFilter(), "同意", CancellationToken.None));
        ordered.IsOk.ShouldBeTrue(ordered.Sentence);
        return ordered.Value;
    }

    private async Task CancelAsync(Guid id)
    {
        await using OfficeHost office = Open();
        Outcome cancelled = await new CaseFloor(office.Services).AsAsync("approver-chengdong", s => s.GetRequiredService<CancelBulkGrant>().RunAsync(id, CancellationToken.None));
        cancelled.IsOk.ShouldBeTrue(cancelled.Sentence);
    }

    // What the killed server had taken in hand is free again when its lease has run out.
    private async Task PapersAsync(int cases)
    {
        using OfficeProcess server = await OfficeProcess.StartAsync(folder);
        using PeriodicTimer look = new(TimeSpan.FromSeconds(2));
        do
        {
            await look.WaitForNextTickAsync();
        }
        while (await AskAsync("""SELECT count(*) FROM "OfficialDocuments" WHERE "Code" = 'ZZ-17' AND "Digest" IS NOT NULL""") is long made && made < cases);
    }

    private async Task StepAsync(string step, Func<Task> act)
    {
        StepMeasure taken = await StepMeasure.OfAsync(act);
        Say($"| {step} | {taken.Seconds:F1} | {await CountAsync()} |");
    }

    private async Task<string> CountAsync() => (string)await AskAsync("""
        SELECT count(*) FILTER (WHERE "State" = 'Granted') || ' / ' || count(*) FILTER (WHERE "State" = 'Waiting') || ' / ' || count(*) FILTER (WHERE "State" = 'Cancelled')
        FROM "BulkGrantItems"
        """);

    private async Task<object> AskAsync(string sql)
    {
        await using SqliteConnection connection = new($"Data Source={Path.Combine(folder, "office.db")};Pooling=false");
        await connection.OpenAsync();
        await using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // Written above.
        command.CommandText = sql;
#pragma warning restore CA2100
        return (await command.ExecuteScalarAsync())!;
    }

    private void Say(string line)
    {
        output.WriteLine(line);
        Console.WriteLine(line);
    }
}
