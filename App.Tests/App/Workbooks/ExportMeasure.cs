using ApprovalOffice.App.Features.Cases;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.App.Workbooks;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Workbooks;
using ApprovalOffice.Tests.App.Cases;
using ApprovalOffice.Tests.App.QueryPlans;
using ApprovalOffice.Tests.Support;
using ApprovalOffice.Tests.Support.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Workbooks;

/// <summary>
/// The list of cases exported whole from a table of a million, by the job that people's exports run in. Measured only where OFFICE_BENCH names
/// «exports»; OFFICE_BENCH_ROWS sets the rows (a million).
/// </summary>
[Trait("Category", "Bench")]
public sealed class ExportMeasure(ITestOutputHelper output)
{
    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.Postgres)]
    public async Task ALoadedTable_GoesOutWhole(DatabaseProvider engine)
    {
        Assert.SkipUnless((Environment.GetEnvironmentVariable("OFFICE_BENCH") ?? "").Contains("exports", StringComparison.Ordinal), "measured on demand: OFFICE_BENCH=exports");
        int rows = int.TryParse(Environment.GetEnvironmentVariable("OFFICE_BENCH_ROWS"), out int asked) ? asked : 1_000_000;
        await using PlacedOffice office = await PlacedOffice.OpenAsync(engine);
        await new LargeOffice(office).FillCasesAsync(rows);
        CaseFloor floor = new(office.Host.Services);
        Say("| 数据库与格式 | 行 | 用时（秒） | 处理器（秒，不含数据库进程） | 峰值内存高于空闲（MB） |");
        Say("| --- | ---: | ---: | ---: | ---: |");
        foreach (WorkbookFormat format in (WorkbookFormat[])[WorkbookFormat.Xlsx, WorkbookFormat.Csv])
        {
            Outcome<Guid> asks = await floor.AsAsync("clerk", s => s.GetRequiredService<RequestExport>().RunAsync(CaseExport.Key, "", format, CancellationToken.None));
            asks.IsOk.ShouldBeTrue(asks.Sentence);
            StepMeasure taken = await StepMeasure.OfAsync(async () =>
            {
                await using AsyncServiceScope scope = office.Host.Services.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<RunWorkbooks>().RunAsync(CancellationToken.None);
            });
            WorkbookTask made = await floor.WithAsync(db => db.Set<WorkbookTask>().AsNoTracking().SingleAsync(t => t.Id == asks.Value));
            made.State.ShouldBe(WorkbookState.Ready);
            Say($"| {engine}，{format} | {made.Rows:N0} | {taken.Seconds:F1} | {taken.ProcessorSeconds:F1} | {taken.PeakMegabytes:F0} |");
        }
    }

    private void Say(string line)
    {
        output.WriteLine(line);
        Console.WriteLine(line);
    }
}
