using ApprovalOffice.App.Access;
using ApprovalOffice.App.Workbooks;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Workbooks;
using ApprovalOffice.Reports.Workbooks;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.CatalogueVersions;

/// <summary>What a checked workbook would change of the catalogue, found by reading it once more; only for the person whose workbook it is.</summary>
public sealed class CatalogueDraftReading(IDbContextFactory<OfficeDbContext> contexts, CurrentPerson person, WorkbookSources sources, IBlobStore store)
{
    /// <summary>The workbook with its differences; null when there is none that waits to be confirmed.</summary>
    public async Task<CatalogueDraftView?> ReadAsync(Guid taskId, CancellationToken ct)
    {
        Guid me = person.PersonId;
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        WorkbookTask? task = await db.Set<WorkbookTask>().AsNoTracking().FirstOrDefaultAsync(t => t.Id == taskId && t.PersonId == me && t.State == WorkbookState.Checked, ct);
        if (task is null || sources.Import(task.Kind) is not { } target || !person.May(target.Permission))
        {
            return null;
        }

        try
        {
            if (await target.OpenAsync(db, ImportAnswers.Read(task.Query), ct) is not ICatalogueRun run)
            {
                return null;
            }

            using Stream source = store.OpenRead(task.SourceDigest!);
            using XlsxRowReader reader = XlsxRowReader.Open(source, SheetLimits.Default);
            foreach (List<(ImportRow Row, IReadOnlyList<ImportFault> Faults)> block in ImportReading.Blocks(reader, await target.ColumnsAsync(ct)))
            {
                await run.JudgeAsync(block.ConvertAll(one => one.Row), ct);
            }

            return new CatalogueDraftView(task.Title, task.Kind, task.SourceName ?? "", task.Summary?.Split('\n')[0] ?? "", null, run.Changes);
        }
        catch (RuleBroken broken)
        {
            return new CatalogueDraftView(task.Title, task.Kind, task.SourceName ?? "", "", broken.Message, []);
        }
    }
}
