using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Acceptance;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Rules;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ApprovalOffice.App.Features.Acceptance;

/// <summary>登记联合测绘委托, 上传联合测绘成果: by the applicant, or by the window for them.</summary>
public sealed class SurveyActs(IDbContextFactory<OfficeDbContext> contexts, ProjectScope scope, SentUploads uploads, CurrentPerson me, IChangeFeed feed, TimeProvider clock)
{
    /// <summary>Enters the commission of a work, or changes the one that has no results yet.</summary>
    /// <param name="projectId">The project.</param>
    /// <param name="workId">The work.</param>
    /// <param name="seen">The version of the commission on the screen; null while there was none.</param>
    /// <param name="form">What was typed.</param>
    /// <param name="ct">Cancels before the commit.</param>
    public Task<Outcome> CommissionAsync(Guid projectId, Guid workId, int? seen, SurveyForm form, CancellationToken ct) =>
        RunAsync(projectId, workId, seen, "登记联合测绘委托", "联合测绘委托已登记。", (db, work, survey) =>
        {
            ArgumentNullException.ThrowIfNull(form);
            if (survey is not null)
            {
                SurveyRules.Commissioned.Require(seen is not null);
                survey.Change(form.Read(), clock.Today());
            }
            else
            {
                db.Add(JointSurvey.Commission(projectId, work, form.Read(), clock));
            }

            return Task.CompletedTask;
        }, ct);

    /// <summary>Uploads a version; those before stay.</summary>
    public Task<Outcome> UploadAsync(Guid projectId, Guid workId, int seen, MeasuredForm form, CancellationToken ct) =>
        RunAsync(projectId, workId, seen, "上传联合测绘成果", "测绘成果已上传，各验收事项免提交使用。", async (db, work, survey) =>
        {
            ArgumentNullException.ThrowIfNull(form);
            SurveyRules.NoSuchWork.Require(survey is not null);
            List<StoredFile> files = [];
            foreach ((Guid upload, _) in form.Files)
            {
                files.Add(await uploads.OfAsync(upload, ct));
            }

            survey.Upload(work, form.Read(files), me.Name, clock);
        }, ct);

    private Task<Outcome> RunAsync(
        Guid projectId, Guid workId, int? seen, string operation, string done, Func<OfficeDbContext, ProjectWork, JointSurvey?, Task> act, CancellationToken ct) => Attempt.RunAsync(async () =>
    {
        if (!scope.MayEnter)
        {
            return Outcome.Forbidden();
        }

        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        await using IDbContextTransaction transaction = await db.Database.BeginTransactionAsync(ct);
        db.Describe(operation);
        ConstructionProject? project = await (await scope.VisibleAsync(db, ct)).Include(p => p.Works).ThenInclude(w => w.Units).FirstOrDefaultAsync(p => p.Id == projectId, ct);
        if (project?.Works.SingleOrDefault(w => w.Id == workId) is not { } work)
        {
            return Outcome.NotFound();
        }

        // The project is held, so that of two who commission or upload at once the second sees what the first has done.
        await db.Set<ConstructionProject>().Where(p => p.Id == projectId).ExecuteUpdateAsync(set => set.SetProperty(p => p.Version, p => p.Version), ct);
        JointSurvey? survey = await db.Set<JointSurvey>().Include(s => s.Results).SingleOrDefaultAsync(s => s.WorkId == workId, ct);
        if (survey is not null && seen is { } version && survey.Version != version)
        {
            return Outcome.Conflict(await LastChange.OfAsync(db, nameof(JointSurvey), survey.Id, ct));
        }

        await act(db, work, survey);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        await feed.PublishAsync(new ChangeSignal(ProjectChangeNews.Signal, projectId), CancellationToken.None);
        return Outcome.Ok(done);
    });
}
