using ApprovalOffice.App.Access;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Workbooks;
using ApprovalOffice.Reports.Workbooks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ApprovalOffice.App.Workbooks;

/// <summary>Takes a confirmed workbook over in one transaction: all of it or nothing. Every row is judged once more, for the office has gone on since.</summary>
internal sealed class ApplyImport(
    WorkbookSources sources, IDbContextFactory<OfficeDbContext> contexts, CurrentPerson person, IBlobStore store, WorkbookLedger ledger, WorkbookSettings settings)
{
    /// <summary>Takes it over.</summary>
    public async Task RunAsync(WorkbookTask task, WorkbookProgress progress, CancellationToken ct)
    {
        IImportTarget target = sources.Import(task.Kind) ?? throw new RuleBroken(WorkbookRules.NoLonger);
        WorkbookRules.NoLonger.Require(person.May(target.Permission));
        IReadOnlyList<ImportColumn> columns = await target.ColumnsAsync(ct);
        progress.InAll = task.RowsInAll;
        (long rows, string summary) = await TakeAsync(task, target, columns, progress, ct);
        await ledger.EndAsync(
            task.Id,
            (ended, now) => ended.Apply(rows, summary, now),
            new NoticeContent("导入已完成", $"{task.Title}：{rows} 行已全部导入。", WorkbookUrls.Import(task.Kind)),
            CancellationToken.None);
    }

    private async Task<(long Rows, string Summary)> TakeAsync(
        WorkbookTask task, IImportTarget target, IReadOnlyList<ImportColumn> columns, WorkbookProgress progress, CancellationToken ct)
    {
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        db.Describe($"导入：{target.Title}");
        await using IDbContextTransaction transaction = await db.Database.BeginTransactionAsync(ct);
        IImportRun run = await target.OpenAsync(db, ImportAnswers.Read(task.Query), ct);
        using Stream source = store.OpenRead(task.SourceDigest!);
        using XlsxRowReader reader = XlsxRowReader.Open(source, SheetLimits.Default with { Rows = settings.ImportRows + 1 });
        long rows = 0;
        foreach (List<(ImportRow Row, IReadOnlyList<ImportFault> Faults)> block in ImportReading.Blocks(reader, columns))
        {
            List<ImportRow> plain = block.ConvertAll(one => one.Row);
            if (block.SelectMany(one => one.Faults).Concat(await run.JudgeAsync(plain, ct)).FirstOrDefault() is { } fault)
            {
                throw new RuleBroken(WorkbookRules.ChangedSince, detail: $"第 {fault.Row} 行：{fault.Sentence}");
            }

            await run.TakeAsync(plain, ct);
            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
            rows += plain.Count;
            await progress.ReportAsync(rows, ct);
        }

        if (await run.JudgeWholeAsync(ct) is [var together, ..])
        {
            throw new RuleBroken(WorkbookRules.ChangedSince, detail: $"第 {together.Row} 行：{together.Sentence}");
        }

        string summary = await run.FinishAsync(ct);
        await transaction.CommitAsync(ct);
        await run.TellAsync();
        return (rows, summary);
    }
}
