using System.Globalization;
using ApprovalOffice.App.Calendars;
using ApprovalOffice.App.Features.CatalogueVersions;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.App.Workbooks;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Workbooks;
using ApprovalOffice.Reports.Workbooks;
using ApprovalOffice.Tests.App.Cases;
using ApprovalOffice.Tests.Support;
using ApprovalOffice.Tests.Support.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Workbooks;

/// <summary>
/// Workbooks of holidays and of the catalogue with far more rows than either can have: time, memory and what comes back. Measured only where OFFICE_BENCH
/// names «settings»; OFFICE_BENCH_ROWS sets the rows (100,000).
/// </summary>
[Trait("Category", "Bench")]
public sealed class LargeSettingMeasure(ITestOutputHelper output)
{
    private const string Keeper = CatalogueDesk.Keeper;
    private const int InYear = 100;

    [Fact]
    public async Task LargeWorkbooks_AreJudgedRowByRow_InFlatMemory()
    {
        Assert.SkipUnless((Environment.GetEnvironmentVariable("OFFICE_BENCH") ?? "").Contains("settings", StringComparison.Ordinal), "measured on demand: OFFICE_BENCH=settings");
        int rows = int.TryParse(Environment.GetEnvironmentVariable("OFFICE_BENCH_ROWS"), out int asked) ? asked : 100_000;
        await using PlacedOffice office = await PlacedOffice.OpenAsync(DatabaseProvider.Sqlite);
        CaseFloor floor = new(office.Host.Services);
        Say("| 步骤 | 行 | 用时（秒） | 处理器（秒） | 峰值内存高于空闲（MB） |");
        Say("| --- | ---: | ---: | ---: | ---: |");
        int days = WorkingCalendar.LastDay.DayNumber - WorkingCalendar.FirstDay.DayNumber + 1;
        await RefusedAsync(office, floor, CalendarImport.Key, rows, (_, number) => [Text(WorkingCalendar.FirstDay.AddDays(number % days)), "放假", "示范节日", "国办发明电〔2026〕12号", ""]);
        string[] matter = await FirstAsync(floor, MatterImport.Key), material = await FirstAsync(floor, MaterialImport.Key);
        await RefusedAsync(office, floor, MatterImport.Key, rows, (_, number) => [$"SX-{(number % 5) + 1}-{number / 5 % 1000:D3}", .. matter.Skip(1)]);
        await RefusedAsync(office, floor, MaterialImport.Key, rows, (_, number) => [$"CL-{number % 1000:D3}", $"材料{number}", .. material.Skip(2)]);
        await TakenAsync(office, floor);
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Task<string[]> FirstAsync(CaseFloor floor, string kind) => floor.AsAsync(Keeper, async s => (await s.GetRequiredService<WorkbookSources>().Import(kind)!.RowsAsync(CancellationToken.None))[0]);

    // As many days as a calendar may have in all its years: nobody arranges this, and it must not break anything.
    private async Task TakenAsync(PlacedOffice office, CaseFloor floor)
    {
        DateOnly[] days = [.. Enumerable.Range(WorkingCalendar.FirstDay.Year, WorkingCalendar.LastDay.Year - WorkingCalendar.FirstDay.Year + 1)
            .SelectMany(year => Enumerable.Range(0, InYear).Select(day => new DateOnly(year, 1, 1).AddDays(day)))];
        Guid id = await AskAsync(office, floor, CalendarImport.Key, days.Length, (_, number) => [Text(days[number]), "放假", "示范节日", "国办发明电〔2026〕12号", ""]);
        await MeasureAsync("放假安排：核对", days.Length, () => RunAsync(office));
        WorkbookTask task = await TaskAsync(floor, id);
        task.State.ShouldBe(WorkbookState.Checked, task.Problem + task.Summary);
        (await floor.AsAsync(Keeper, s => s.GetRequiredService<ConfirmImport>().RunAsync(id, CancellationToken.None))).IsOk.ShouldBeTrue();
        await MeasureAsync("放假安排：写入", days.Length, () => RunAsync(office));
        (await TaskAsync(floor, id)).ShouldSatisfyAllConditions(t => t.State.ShouldBe(WorkbookState.Applied, t.Problem), t => t.Rows.ShouldBe(days.Length));
    }

    private async Task RefusedAsync(PlacedOffice office, CaseFloor floor, string kind, int rows, Func<IReadOnlyList<ImportColumn>, int, string[]> row)
    {
        Guid id = await AskAsync(office, floor, kind, rows, row);
        await MeasureAsync($"{kind}：核对并退回", rows, () => RunAsync(office));
        WorkbookTask task = await TaskAsync(floor, id);
        task.State.ShouldBe(WorkbookState.Rejected, task.Problem);
        Say(task.Summary ?? "");
    }

    private static async Task<Guid> AskAsync(PlacedOffice office, CaseFloor floor, string kind, int rows, Func<IReadOnlyList<ImportColumn>, int, string[]> row)
    {
        IReadOnlyList<ImportColumn> columns = await ImportDesk.ColumnsAsync(floor, kind, Keeper);
        string path = Path.Combine(office.Host.Folder, "large.xlsx");
        Write(path, columns, rows, row);
        return await floor.AsAsync(Keeper, s => AskAsync(s, kind, path, CatalogueDesk.Answers($"2026.{kind}", office.Clock.Today())));
    }

    private static void Write(string path, IReadOnlyList<ImportColumn> columns, int rows, Func<IReadOnlyList<ImportColumn>, int, string[]> row)
    {
        using FileStream file = File.Create(path);
        using XlsxRowWriter writer = new(file, "导入", [.. columns.Select(column => new SheetColumn(column.Title, ColumnKind.Text, 16))]);
        for (int number = 0; number < rows; number++)
        {
            writer.Write([.. row(columns, number).Select(SheetValue.Of)]);
        }

        writer.Complete(new SheetNotes { Title = "导入", MadeBy = "", MadeAt = new DateTime(2026, 10, 20), DataAsOf = new DateTime(2026, 10, 20), Version = "", Filters = [] });
    }

    private static async Task<Guid> AskAsync(IServiceProvider services, string kind, string path, ImportAnswers said)
    {
        Uploads uploads = services.GetRequiredService<Uploads>();
        Guid me = services.GetRequiredService<ApprovalOffice.App.Access.CurrentPerson>().PersonId;
        await using FileStream file = File.OpenRead(path);
        UploadProgress upload = await uploads.BeginAsync(me, "导入.xlsx", file.Length);
        byte[] chunk = new byte[upload.ChunkLength];
        for (int number = 0; number < upload.ChunkCount; number++)
        {
            int read = await file.ReadAtLeastAsync(chunk, chunk.Length, throwOnEndOfStream: false);
            await uploads.AcceptAsync(me, upload.Id, number, new MemoryStream(chunk, 0, read));
        }

        await uploads.FinishAsync(me, upload.Id);
        Outcome<Guid> outcome = await services.GetRequiredService<RequestImport>().RunAsync(kind, upload.Id, said, CancellationToken.None);
        outcome.IsOk.ShouldBeTrue(outcome.Sentence);
        return outcome.Value;
    }

    private static async Task RunAsync(PlacedOffice office)
    {
        await using AsyncServiceScope scope = office.Host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<RunWorkbooks>().RunAsync(CancellationToken.None);
    }

    private static Task<WorkbookTask> TaskAsync(CaseFloor floor, Guid id) => floor.WithAsync(db => db.Set<WorkbookTask>().AsNoTracking().SingleAsync(t => t.Id == id));

    private async Task MeasureAsync(string step, int rows, Func<Task> act)
    {
        StepMeasure taken = await StepMeasure.OfAsync(act);
        Say($"| {step} | {rows:N0} | {taken.Seconds:F1} | {taken.ProcessorSeconds:F1} | {taken.PeakMegabytes:F0} |");
    }

    private void Say(string line)
    {
        output.WriteLine(line);
        Console.WriteLine(line);
    }
}
