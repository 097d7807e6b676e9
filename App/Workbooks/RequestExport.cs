using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Workbooks;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Workbooks;

/// <summary>导出: asks for a list or a report as a file; it is made in the background.</summary>
public sealed class RequestExport(
    IDbContextFactory<OfficeDbContext> contexts, CurrentPerson person, WorkbookSources sources, WorkbookWake wake, TimeProvider clock)
{
    /// <summary>Asks for it and says which task it is.</summary>
    /// <param name="kind">Key of the list or report.</param>
    /// <param name="query">What it is narrowed to.</param>
    /// <param name="format">The kind of file; a report is always a workbook.</param>
    /// <param name="ct">Cancels before the commit.</param>
    public async Task<Outcome<Guid>> RunAsync(string kind, string query, WorkbookFormat format, CancellationToken ct)
    {
        (string? title, string? permission) = sources.Detail(kind) is { } detail ? (detail.Title, detail.Permission)
            : sources.Report(kind) is { } report ? (report.Title, report.Permission) : (null, null);
        if (title is null || query.Length > WorkbookTask.QueryLength)
        {
            return Outcome.NotFound("没有这项导出。").As<Guid>();
        }

        if (!person.IsSignedIn || (permission is not null && !person.May(permission)))
        {
            return Outcome.Forbidden().As<Guid>();
        }

        return await Attempt.RunAsync(async () =>
        {
            await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
            await WaitingWorkbooks.RequireRoomAsync(db, person.PersonId, ct);
            db.Describe($"导出：{title}");
            WorkbookTask task = WorkbookTask.Export(
                person.PersonId, kind, title, query, sources.Report(kind) is null ? format : WorkbookFormat.Xlsx, clock);
            db.Add(task);
            await db.SaveChangesAsync(ct);
            await wake.TellAsync(task.Id, CancellationToken.None);
            return Outcome.Ok(task.Id, "已开始导出，完成后会通知您。");
        });
    }
}
