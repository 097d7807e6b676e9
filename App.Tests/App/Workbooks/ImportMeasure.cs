using ApprovalOffice.App.Features.Projects;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.App.Workbooks;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
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
/// A large workbook of projects brought in and the list of them exported again, through the whole office: time and memory. Measured only where
/// OFFICE_BENCH names «imports»; OFFICE_BENCH_ROWS sets the rows (100,000).
/// </summary>
[Trait("Category", "Bench")]
public sealed class ImportMeasure(ITestOutputHelper output)
{
    [Fact]
    public async Task ALargeWorkbook_ComesInAndGoesOut()
    {
        Assert.SkipUnless((Environment.GetEnvironmentVariable("OFFICE_BENCH") ?? "").Contains("imports", StringComparison.Ordinal), "measured on demand: OFFICE_BENCH=imports");
        int rows = int.TryParse(Environment.GetEnvironmentVariable("OFFICE_BENCH_ROWS"), out int asked) ? asked : 100_000;
        await using PlacedOffice office = await PlacedOffice.OpenAsync(DatabaseProvider.Sqlite);
        CaseFloor floor = new(office.Host.Services);
        IReadOnlyList<ImportColumn> columns = await floor.AsAsync("clerk", s => s.GetRequiredService<WorkbookSources>().Import(ProjectImport.Key)!.ColumnsAsync(CancellationToken.None));
        string path = Path.Combine(office.Host.Folder, "measured.xlsx");
        Write(path, columns, rows);
        Guid id = await floor.AsAsync("clerk", s => AskAsync(s, path));
        Say("| 步骤 | 行 | 用时（秒） | 处理器（秒） | 峰值内存高于空闲（MB） |");
        Say("| --- | ---: | ---: | ---: | ---: |");
        await MeasureAsync("导入：核对", rows, () => RunAsync(office));
        (await TaskAsync(floor, id)).State.ShouldBe(WorkbookState.Checked);
        (await floor.AsAsync("clerk", s => s.GetRequiredService<ConfirmImport>().RunAsync(id, CancellationToken.None))).IsOk.ShouldBeTrue();
        await MeasureAsync("导入：写入", rows, () => RunAsync(office));
        (await TaskAsync(floor, id)).State.ShouldBe(WorkbookState.Applied);
        (await floor.WithAsync(db => db.Set<ConstructionProject>().CountAsync())).ShouldBe(rows);
        Outcome<Guid> export = await floor.AsAsync("clerk", s => s.GetRequiredService<RequestExport>().RunAsync(ProjectExport.Key, "", WorkbookFormat.Xlsx, CancellationToken.None));
        await MeasureAsync("导出：项目列表", rows, () => RunAsync(office));
        (await TaskAsync(floor, export.Value)).ShouldSatisfyAllConditions(t => t.State.ShouldBe(WorkbookState.Ready), t => t.Rows.ShouldBe(rows));
    }

    private static void Write(string path, IReadOnlyList<ImportColumn> columns, int rows)
    {
        using FileStream file = File.Create(path);
        using XlsxRowWriter writer = new(file, "项目", [.. columns.Select(column => new SheetColumn(column.Title, ColumnKind.Text, 16))]);
        for (int number = 0; number < rows; number++)
        {
            string[] cells = [.. columns.Select(column => column.Example)];
            (cells[0], cells[1]) = ($"2026-990101-{number / 1_000_000:D2}-{(number / 100_000) % 10:D2}-{number % 100_000:D6}", $"示范市第{number + 1}小学");
            writer.Write([.. cells.Select(SheetValue.Of)]);
        }

        writer.Complete(new SheetNotes { Title = "项目", MadeBy = "", MadeAt = new DateTime(2026, 10, 20), DataAsOf = new DateTime(2026, 10, 20), Version = "", Filters = [] });
    }

    private static async Task<Guid> AskAsync(IServiceProvider services, string path)
    {
        Uploads uploads = services.GetRequiredService<Uploads>();
        Guid me = services.GetRequiredService<ApprovalOffice.App.Access.CurrentPerson>().PersonId;
        await using FileStream file = File.OpenRead(path);
        UploadProgress upload = await uploads.BeginAsync(me, "项目.xlsx", file.Length);
        byte[] chunk = new byte[upload.ChunkLength];
        for (int number = 0; number < upload.ChunkCount; number++)
        {
            int read = await file.ReadAtLeastAsync(chunk, chunk.Length, throwOnEndOfStream: false);
            await uploads.AcceptAsync(me, upload.Id, number, new MemoryStream(chunk, 0, read));
        }

        await uploads.FinishAsync(me, upload.Id);
        Outcome<Guid> outcome = await services.GetRequiredService<RequestImport>().RunAsync(ProjectImport.Key, upload.Id, CancellationToken.None);
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
