using ApprovalOffice.App.Access;
using ApprovalOffice.App.Shell;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Workbooks;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Workbooks;

/// <summary>The way out for made workbooks: to the person who asked for them and nobody else; each fetch stands in the trail before the first byte is sent.</summary>
internal static class WorkbookEndpoints
{
    /// <summary>Maps them.</summary>
    public static void MapOfficeWorkbooks(this WebApplication app)
    {
        app.MapGet(WorkbookUrls.FilePattern, FetchAsync).RequireAuthorization();
        app.MapGet(WorkbookUrls.TemplatePattern, TemplateAsync).RequireAuthorization();
    }

    private static async Task<IResult> FetchAsync(
        Guid id, HttpContext context, IDbContextFactory<OfficeDbContext> contexts, CurrentPerson person, WorkbookFiles files, TimeProvider clock)
    {
        CancellationToken ct = context.RequestAborted;
        while (true)
        {
            await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
            Guid me = person.PersonId;
            WorkbookTask? task = await db.Set<WorkbookTask>().FirstOrDefaultAsync(t => t.Id == id && t.PersonId == me, ct);
            if (task?.FileName is not { } name || !File.Exists(files.PathOf(task)))
            {
                return Results.NotFound();
            }

            db.Describe($"下载导出文件：{task.Title}");
            task.Fetch(clock.GetUtcNow().UtcDateTime);
            try
            {
                await db.SaveChangesAsync(ct);
            }
            catch (DbUpdateConcurrencyException)
            {
                continue;
            }

            context.Response.Headers.CacheControl = "private, no-store";
            string type = task is { Direction: WorkbookDirection.Export, Format: WorkbookFormat.Csv } ? "text/csv; charset=utf-8" : FileKind.Xlsx.ContentType;
            return Results.File(files.PathOf(task), type, name, enableRangeProcessing: true);
        }
    }

    private static async Task<IResult> TemplateAsync(string kind, WorkbookSources sources, CurrentPerson person, OfficeTime time, CancellationToken ct) =>
        sources.Import(kind) is { } target && person.May(target.Permission)
            ? Results.File(ImportTemplate.Create(target, await target.ColumnsAsync(ct), time.Now, await target.RowsAsync(ct)), FileKind.Xlsx.ContentType, $"{target.Title}模板.xlsx")
            : Results.NotFound();
}
