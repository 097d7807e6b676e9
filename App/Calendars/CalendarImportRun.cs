using ApprovalOffice.App.UseCases;
using ApprovalOffice.App.Workbooks;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Workbooks;
using Microsoft.EntityFrameworkCore.Storage;

namespace ApprovalOffice.App.Calendars;

/// <summary>One workbook of holidays. What it would change is found out by doing it and taking it back.</summary>
internal sealed class CalendarImportRun(OfficeDbContext db, CalendarSheet sheet, OfficeReference reference, IChangeFeed feed) : IImportRun
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<ImportFault>> JudgeAsync(IReadOnlyList<ImportRow> rows, CancellationToken ct) => Task.FromResult(sheet.Add(rows));

    /// <inheritdoc/>
    public Task<IReadOnlyList<ImportFault>> JudgeWholeAsync(CancellationToken ct) => Task.FromResult(sheet.Missing());

    /// <inheritdoc/>
    public async Task<string> PreviewAsync(CancellationToken ct)
    {
        RequireSources();
        db.Describe("试算放假安排");
        await using IDbContextTransaction trial = await db.Database.BeginTransactionAsync(ct);
        CalendarChange change = await TakeOverCalendar.RunAsync(db, sheet.ToFile(), ct);
        await trial.RollbackAsync(ct);
        db.ChangeTracker.Clear();
        return change.Words("将");
    }

    /// <inheritdoc/>
    public Task TakeAsync(IReadOnlyList<ImportRow> rows, CancellationToken ct) => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task<string> FinishAsync(CancellationToken ct)
    {
        RequireSources();
        return (await TakeOverCalendar.RunAsync(db, sheet.ToFile(), ct)).Words("已");
    }

    /// <inheritdoc/>
    public Task TellAsync()
    {
        reference.Forget();
        return feed.PublishAsync(new ChangeSignal(OfficeReference.Signal, Guid.Empty), CancellationToken.None);
    }

    private void RequireSources() => WorkbookRules.SourceMissing.Require(
        sheet.YearsWithoutSource().Count == 0, detail: $"{string.Join('、', sheet.YearsWithoutSource())} 年");
}
