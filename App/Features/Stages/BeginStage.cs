using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Applications;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Catalogue.Storage;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Rules;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ApprovalOffice.App.Features.Stages;

/// <summary>
/// Begins the application for a stage of one work: by the applicant online, or by the clerk on their behalf 代录. The one that is
/// already there is gone on with, so that further matters come under the same 并联审批实例编码.
/// </summary>
public sealed class BeginStage(
    IDbContextFactory<OfficeDbContext> contexts, CurrentPerson person, CaseScope scope, OfficeReference reference,
    FollowFlow flow, FollowProject follow, TimeProvider clock)
{
    /// <summary>Begins the draft and says which stage application it is.</summary>
    public async Task<Outcome<Guid>> RunAsync(Guid projectId, Guid workId, string stageCode, CancellationToken ct)
    {
        if (!person.IsSignedIn || !(person.May(Permissions.Apply) || person.May(Permissions.EnterCases)))
        {
            return Outcome.Forbidden().As<Guid>();
        }

        CatalogueInForce catalogue = await reference.CatalogueTodayAsync(ct);
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        ConstructionProject? project = await db.Set<ConstructionProject>().AsNoTracking().Include(p => p.Works).FirstOrDefaultAsync(p => p.Id == projectId, ct);
        if (project?.Works.FirstOrDefault(w => w.Id == workId) is not { } work
            || catalogue.Catalogue.FindStage(stageCode) is null
            || !await MayEnterAsync(db, project, ct))
        {
            return Outcome.NotFound().As<Guid>();
        }

        return await Attempt.RunAsync(() => BeginAsync(db, project, work, stageCode, ct));
    }

    private async Task<bool> MayEnterAsync(OfficeDbContext db, ConstructionProject project, CancellationToken ct) => person.May(Permissions.EnterCases)
        ? (await scope.RegionsAsync(ct)).Contains(project.SiteRegion)
        : await scope.Applicants(db).ContainsAsync(project.OwnerId, ct);

    private async Task<Outcome<Guid>> BeginAsync(
        OfficeDbContext db, ConstructionProject project, ProjectWork work, string stageCode, CancellationToken ct)
    {
        // Two clicks or two tabs: the second waits here and finds the draft of the first.
        await using IDbContextTransaction transaction = await db.Database.BeginTransactionAsync(ct);
        Guid projectId = project.Id;
        await db.Set<ConstructionProject>().Where(p => p.Id == projectId).ExecuteUpdateAsync(set => set.SetProperty(p => p.Version, p => p.Version), ct);
        List<StageApplication> earlier = await db.Set<StageApplication>().AsNoTracking()
            .Where(a => a.Subject.WorkId == work.Id && a.DiscardedAt == null).OrderBy(a => a.CreatedAt).ToListAsync(ct);
        if (earlier.FindLast(a => a.StageCode == stageCode && (a.SubmittedAt is not null || a.CreatedBy == person.PersonId)) is { } already)
        {
            // Somebody else who is at work on it does the same: their being first is no harm.
            await transaction.DisposeAsync();
            await follow.RunAsync(new StageTarget(already.Id, already.Version), ct);
            return Outcome.Ok(already.Id);
        }

        DateTime now = clock.GetUtcNow().UtcDateTime;
        StageApplication draft = StageApplication.Begin(
            Guid.CreateVersion7(new DateTimeOffset(now, TimeSpan.Zero)),
            await flow.BeginningAsync(
                db, project, work, stageCode, [], earlier.Aggregate(FormAnswers.Empty, (known, a) => a.Form.Over(known)),
                person.May(Permissions.Apply) ? IntakeMode.Online : IntakeMode.Window, person.PersonId, now, ct));
        await FollowFlow.TakeOverAsync(db, draft, now, ct);
        StageRules.StageEmpty.Require(draft.Matters.Count > 0);
        db.Describe("新建阶段申报");
        db.Add(draft);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return Outcome.Ok(draft.Id);
    }
}
