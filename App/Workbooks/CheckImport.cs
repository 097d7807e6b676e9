using System.Security.Cryptography;
using ApprovalOffice.App.Access;
using ApprovalOffice.App.Shell;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Workbooks;
using ApprovalOffice.Reports.Workbooks;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Workbooks;

/// <summary>Judges every row of an uploaded workbook. With one fault the workbook goes back with all of them at their cells; without, a person decides.</summary>
internal sealed class CheckImport(
    WorkbookSources sources, IDbContextFactory<OfficeDbContext> contexts, CurrentPerson person, IBlobStore store, WorkbookFiles files, WorkbookLedger ledger,
    WorkbookSettings settings, OfficeTime time)
{
    private const int FaultsSaid = 5;

    /// <summary>Judges it.</summary>
    public async Task RunAsync(WorkbookTask task, WorkbookProgress progress, CancellationToken ct)
    {
        IImportTarget target = sources.Import(task.Kind) ?? throw new RuleBroken(WorkbookRules.NoLonger);
        WorkbookRules.NoLonger.Require(person.May(target.Permission));
        IReadOnlyList<ImportColumn> columns = await target.ColumnsAsync(ct);
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        ImportAnswers said = ImportAnswers.Read(task.Query);
        IImportRun run = await target.OpenAsync(db, said, ct);
        (ReturnedWorkbook returned, long rows) = await JudgeAsync(task, target, columns, run, [], progress, ct);
        WorkbookRules.NoRows.Require(rows > 0);
        if (await run.JudgeWholeAsync(ct) is { Count: > 0 } whole)
        {
            // What is wrong with the rows together is known after the last one: they are written once more, with that at its cells.
            run = await target.OpenAsync(db, said, ct);
            (returned, rows) = await JudgeAsync(task, target, columns, run, whole, progress, ct);
        }

        await (returned.Faults == 0 ? AcceptAsync(task, run, rows, ct) : ReturnAsync(task, returned, rows, ct));
    }

    private async Task<(ReturnedWorkbook Returned, long Rows)> JudgeAsync(
        WorkbookTask task, IImportTarget target, IReadOnlyList<ImportColumn> columns, IImportRun run, IReadOnlyList<ImportFault> whole, WorkbookProgress progress, CancellationToken ct)
    {
        ReturnedWorkbook returned = new(target, columns, NotesOf(task, target));
        ILookup<int, ImportFault> together = whole.ToLookup(fault => fault.Row);
        long rows = 0;
        await using FileStream file = files.Begin(task.Id);
        using Stream source = store.OpenRead(task.SourceDigest!);
        using XlsxRowReader reader = XlsxRowReader.Open(source, SheetLimits.Default with { Rows = settings.ImportRows + 1 });
        using (returned.Begin(file))
        {
            foreach (List<(ImportRow Row, IReadOnlyList<ImportFault> Faults)> block in ImportReading.Blocks(reader, columns))
            {
                IReadOnlyList<ImportFault> found = await run.JudgeAsync([.. block.Where(one => one.Faults.Count == 0).Select(one => one.Row)], ct);
                returned.Add(block, [.. found, .. block.SelectMany(one => together[one.Row.Number])]);
                rows += block.Count;
                await progress.ReportAsync(rows, ct);
            }

            returned.Complete();
        }

        return (returned, rows);
    }

    private async Task AcceptAsync(WorkbookTask task, IImportRun run, long rows, CancellationToken ct)
    {
        string preview = await run.PreviewAsync(ct);
        files.Remove(task.Id);
        await ledger.EndAsync(
            task.Id,
            (ended, now) => ended.Check(rows, preview, now),
            new NoticeContent("导入核对通过，请确认", $"{task.Title}：{rows} 行全部通过核对，确认后才会导入。", WorkbookUrls.Import(task.Kind)),
            ct);
    }

    private async Task ReturnAsync(WorkbookTask task, ReturnedWorkbook returned, long rows, CancellationToken ct)
    {
        WorkbookFile file;
        await using (FileStream written = files.Reopen(task.Id))
        {
            file = new WorkbookFile(
                $"{Path.GetFileNameWithoutExtension(task.SourceName)}-问题.xlsx", written.Length, Convert.ToHexStringLower(await SHA256.HashDataAsync(written, ct)));
        }

        files.Keep(task.Id);
        string summary = $"共 {rows} 行，{returned.FaultyRows} 行有 {returned.Faults} 处问题，未导入任何内容。\n{string.Join('\n', returned.First.Take(FaultsSaid))}";
        await ledger.EndAsync(
            task.Id,
            (ended, now) => ended.Reject(rows, summary, file, now, now.AddDays(settings.KeepDays)),
            new NoticeContent("导入的工作簿有问题", $"{task.Title}：{returned.FaultyRows} 行有问题，未导入任何内容，请下载标注了问题的工作簿改正。", WorkbookUrls.Import(task.Kind)),
            ct);
    }

    private SheetNotes NotesOf(WorkbookTask task, IImportTarget target) => new()
    {
        Title = $"{target.Title}：问题清单", MadeBy = person.Name, MadeAt = time.Now, DataAsOf = time.Now, Version = "ApprovalOffice",
        Filters = [("来源文件", task.SourceName ?? "")],
        Remarks = ["有问题的单元格已标色，问题写在最后一列，方括号内是单元格地址。改正后可以把本文件直接再次上传。"],
    };
}
