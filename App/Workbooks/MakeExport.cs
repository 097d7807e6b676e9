using System.Reflection;
using System.Security.Cryptography;
using ApprovalOffice.App.Access;
using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Workbooks;
using ApprovalOffice.Reports.Workbooks;

namespace ApprovalOffice.App.Workbooks;

/// <summary>Makes the file of an export, in the scope of the person who asked for it, from one moment of the database.</summary>
internal sealed class MakeExport(
    WorkbookSources sources, PageReads reads, CurrentPerson person, WorkbookFiles files, WorkbookLedger ledger, WorkbookSettings settings, OfficeTime time)
{
    private static readonly string Version = $"ApprovalOffice {typeof(MakeExport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0]}";

    /// <summary>Makes it.</summary>
    public async Task RunAsync(WorkbookTask task, WorkbookProgress progress, CancellationToken ct)
    {
        bool isReport = sources.Report(task.Kind) is not null;
        long rows = isReport ? await ReportAsync(task, ct) : await DetailAsync(task, progress, ct);
        WorkbookFile file = await FileAsync(task, ct);
        files.Keep(task.Id);
        string summary = isReport ? $"“{task.Title}”已制作" : $"导出{task.Title} {rows} 行";
        await ledger.EndAsync(
            task.Id,
            (ended, now) => ended.Finish(rows, summary, file, now, now.AddDays(settings.KeepDays)),
            new NoticeContent("导出已完成", $"{summary}，文件保留 {settings.KeepDays} 天。", WorkbookUrls.Exports),
            ct);
    }

    private async Task<long> DetailAsync(WorkbookTask task, WorkbookProgress progress, CancellationToken ct)
    {
        IDetailSource source = sources.Detail(task.Kind) ?? throw new RuleBroken(WorkbookRules.NoLonger);
        Require(source.Permission);
        await using ReadSnapshot moment = await reads.OpenAsync(ct);
        DateTime asOf = time.Now;
        progress.InAll = await source.CountAsync(moment.Db, task.Query, ct);
        await progress.ReportAsync(0, ct);
        await using FileStream file = files.Begin(task.Id);
        IReadOnlyList<SheetColumn> columns = source.ColumnsOf(task.Query);
        using IRowWriter writer = task.Format == WorkbookFormat.Csv ? new CsvRowWriter(file, columns) : new XlsxRowWriter(file, source.Title, columns);
        await foreach (SheetValue[] row in source.RowsAsync(moment.Db, task.Query, ct).WithCancellation(ct))
        {
            writer.Write(row);
            if (writer.Rows % 256 == 0)
            {
                await progress.ReportAsync(writer.Rows, ct);
            }
        }

        writer.Complete(Notes(task, asOf) with { Filters = await source.ConditionsAsync(task.Query, ct) });
        return writer.Rows;
    }

    private async Task<long> ReportAsync(WorkbookTask task, CancellationToken ct)
    {
        IReportSource source = sources.Report(task.Kind)!;
        Require(source.Permission);
        await using ReadSnapshot moment = await reads.OpenAsync(ct);
        TableReport report = await source.BuildAsync(moment.Db, ReportQuery.Read(task.Query), Notes(task, time.Now), ct);
        await using FileStream file = files.Begin(task.Id);
        await file.WriteAsync(TableWorkbook.Create(report), ct);
        return report.Rows.Count;
    }

    private void Require(string? permission) => WorkbookRules.NoLonger.Require(permission is null || person.May(permission));

    private SheetNotes Notes(WorkbookTask task, DateTime asOf) => new()
    {
        Title = task.Title,
        MadeBy = person.OrganName.Length > 0 ? $"{person.Name}（{person.OrganName}）" : person.Name,
        MadeAt = time.Now,
        DataAsOf = asOf,
        Version = Version,
        Filters = [],
    };

    private async Task<WorkbookFile> FileAsync(WorkbookTask task, CancellationToken ct)
    {
        await using FileStream file = files.Reopen(task.Id);
        byte[] digest = await SHA256.HashDataAsync(file, ct);
        string ending = task.Format == WorkbookFormat.Csv ? "csv" : "xlsx";
        return new WorkbookFile($"{task.Title}-{time.Now:yyyyMMdd-HHmm}.{ending}", file.Length, Convert.ToHexStringLower(digest));
    }
}
