using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Workbooks;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Workbooks;

/// <summary>导入: hands an uploaded workbook over to be checked; nothing is taken over by this.</summary>
public sealed class RequestImport(
    IDbContextFactory<OfficeDbContext> contexts, CurrentPerson person, WorkbookSources sources, WorkbookWake wake, TimeProvider clock)
{
    /// <summary>Hands it over and says which task it is.</summary>
    public Task<Outcome<Guid>> RunAsync(string kind, Guid uploadId, CancellationToken ct) => RunAsync(kind, uploadId, ImportAnswers.None, ct);

    /// <summary>Hands it over with what is said beside it, and says which task it is.</summary>
    public async Task<Outcome<Guid>> RunAsync(string kind, Guid uploadId, ImportAnswers said, CancellationToken ct)
    {
        if (sources.Import(kind) is not { } target)
        {
            return Outcome.NotFound("没有这项导入。").As<Guid>();
        }

        if (!person.May(target.Permission))
        {
            return Outcome.Forbidden().As<Guid>();
        }

        return await Attempt.RunAsync(async () =>
        {
            await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
            await WaitingWorkbooks.RequireRoomAsync(db, person.PersonId, ct);
            Guid me = person.PersonId;
            UploadSession? upload = await db.Set<UploadSession>().AsNoTracking().FirstOrDefaultAsync(u => u.Id == uploadId && u.PersonId == me && u.Digest != null, ct);
            FileRules.NoSuchUpload.Require(upload is not null);
            string type = await db.Set<StoredBlob>().Where(b => b.Digest == upload.Digest).Select(b => b.ContentType).SingleAsync(ct);
            WorkbookRules.Unreadable.Require(type == FileKind.Xlsx.ContentType, detail: "请使用 .xlsx 格式");
            ImportAnswers prepared = await target.PrepareAsync(said, ct);
            db.Describe($"上传待导入的工作簿：{target.Title}");
            WorkbookTask task = WorkbookTask.Import(me, kind, target.Title, upload.Digest!, upload.FileName, clock, prepared.ToString());
            db.Add(task);
            await db.SaveChangesAsync(ct);
            await wake.TellAsync(task.Id, CancellationToken.None);
            return Outcome.Ok(task.Id, "已上传，正在逐行核对。");
        });
    }
}
