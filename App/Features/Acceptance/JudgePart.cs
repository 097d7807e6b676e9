using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Acceptance;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Rules;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Acceptance;

/// <summary>现场核验 of a part by its organ: the checklist is saved as it is filled in, photos as they arrive; then the verdict.</summary>
public sealed class JudgePart(AcceptanceOperation operation, IDbContextFactory<OfficeDbContext> contexts, AcceptanceScope scope, SentUploads uploads, Access.CurrentPerson me, TimeProvider clock)
{
    /// <summary>Saves one point; whoever saved it meanwhile is named.</summary>
    public Task<Outcome> CheckAsync(Guid id, Guid partId, Guid checkId, int seen, CheckFinding finding, string remark, CancellationToken ct) => DirectAsync(id, partId, "填写核对要点", scope.Judges, (db, acceptance, part) =>
    {
        AcceptanceCheck? check = part.Checks.FirstOrDefault(c => c.Id == checkId);
        AcceptanceRules.NotVisiting.Require(check is not null);
        db.Entry(check).Property(c => c.Version).OriginalValue = seen;
        check.Fill(acceptance, part, finding, remark, me.Name);
        return Task.CompletedTask;
    }, ct);

    /// <summary>Keeps a photo: of the visit by the organ, of what was put right by the applicant.</summary>
    public async Task<Outcome> PhotoAsync(Guid id, Guid partId, Guid uploadId, bool isOfRectification, CancellationToken ct)
    {
        Outcome outcome = await DirectAsync(id, partId, "上传验收照片", part => isOfRectification || scope.Judges(part), async (db, acceptance, part) =>
        {
            StoredFile file = await uploads.OfAsync(uploadId, ct);
            AcceptanceRules.NotOnesPart.Require(!isOfRectification || await scope.AppliesAsync(db, acceptance, ct));
            db.Add(AcceptancePhoto.Keep(acceptance, part, file, isOfRectification, me.Name, clock));
        }, ct);
        return outcome;
    }

    /// <summary>Gives the verdict.</summary>
    public Task<Outcome> JudgeAsync(Guid id, Guid partId, VerdictForm form, CancellationToken ct) => operation.PartAsync(id, partId, "作出专项核验结论", "核验结论已作出。", (work, part) =>
    {
        ArgumentNullException.ThrowIfNull(form);
        work.Acceptance.Judge(part, form.Read(), work.By, work.At);
        return Task.CompletedTask;
    }, ct);

    // Saved with every pause in the typing: no lock is taken, the row's own version tells two writers apart.
    private Task<Outcome> DirectAsync(
        Guid id, Guid partId, string name, Func<AcceptancePart, bool> admits, Func<OfficeDbContext, JointAcceptance, AcceptancePart, Task> act, CancellationToken ct) => Attempt.RunAsync(async () =>
    {
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        db.Describe(name);
        if (!await (await scope.VisibleAsync(db, ct)).AnyAsync(a => a.Id == id, ct))
        {
            return Outcome.NotFound();
        }

        JointAcceptance acceptance = await AcceptanceReading.Whole(db).SingleAsync(a => a.Id == id, ct);
        if (acceptance.Parts.FirstOrDefault(p => p.Id == partId) is not { } part || !admits(part))
        {
            return Outcome.Forbidden();
        }

        await act(db, acceptance, part);
        await db.SaveChangesAsync(ct);
        await operation.PublishAsync(id);
        return Outcome.Ok();
    });
}
