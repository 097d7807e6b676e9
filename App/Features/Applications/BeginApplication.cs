using ApprovalOffice.App.Access;
using ApprovalOffice.App.Papers;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Cases.Prerequisites;
using ApprovalOffice.Data.Cases.Warnings;
using ApprovalOffice.Data.Catalogue.Matters;
using ApprovalOffice.Data.Catalogue.Storage;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Projects.Flow;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ApprovalOffice.App.Features.Applications;

/// <summary>Begins a draft application for one matter of one work: by the applicant online, or by the clerk on their behalf 代录. A draft of the same person for the same is gone on with.</summary>
public sealed class BeginApplication(
    IDbContextFactory<OfficeDbContext> contexts, CurrentPerson person, CaseScope scope, OfficeReference reference, TimeProvider clock)
{
    /// <summary>Begins the draft and says which case it is.</summary>
    public async Task<Outcome<Guid>> RunAsync(Guid projectId, Guid workId, string matterCode, CancellationToken ct)
    {
        if (!person.IsSignedIn || !(person.May(Permissions.Apply) || person.May(Permissions.EnterCases)))
        {
            return Outcome.Forbidden().As<Guid>();
        }

        CatalogueInForce catalogue = await reference.CatalogueTodayAsync(ct);
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        ConstructionProject? project = await db.Set<ConstructionProject>().AsNoTracking().Include(p => p.Works).FirstOrDefaultAsync(p => p.Id == projectId, ct);
        if (project?.Works.FirstOrDefault(w => w.Id == workId) is not { } work
            || catalogue.Catalogue.FindMatter(matterCode) is not { } matter
            || ResultPaper.TypeOf(catalogue.Catalogue, matterCode) is null
            || !await MayEnterAsync(db, project, ct))
        {
            return Outcome.NotFound().As<Guid>();
        }

        return await Attempt.RunAsync(() => BeginAsync(db, catalogue, project, work, matter, ct));
    }

    private async Task<bool> MayEnterAsync(OfficeDbContext db, ConstructionProject project, CancellationToken ct) => person.May(Permissions.EnterCases)
        ? (await scope.RegionsAsync(ct)).Contains(project.SiteRegion)
        : await scope.Applicants(db).ContainsAsync(project.OwnerId, ct);

    private async Task<Outcome<Guid>> BeginAsync(
        OfficeDbContext db, CatalogueInForce catalogue, ConstructionProject project, ProjectWork work, ApprovalMatter matter, CancellationToken ct)
    {
        // Two clicks or two tabs: the second waits here and finds the draft of the first.
        await using IDbContextTransaction transaction = await db.Database.BeginTransactionAsync(ct);
        Guid projectId = project.Id;
        await db.Set<ConstructionProject>().Where(p => p.Id == projectId).ExecuteUpdateAsync(set => set.SetProperty(p => p.Version, p => p.Version), ct);
        if (await DraftAsync(db, work.Id, matter.Code, ct) is { } already)
        {
            return Outcome.Ok(already);
        }

        DateTime now = clock.GetUtcNow().UtcDateTime;
        Organ organ = (await reference.OrgansAsync(ct)).Competent(matter.Department, project.SiteRegion);
        Applicant applicant = await db.Set<Applicant>().AsNoTracking().SingleAsync(a => a.Id == project.OwnerId, ct);
        ProjectResults results = await ProjectResults.LoadAsync(db, project.Id, ct);
        ProjectFlow flow = ProjectFlow.Of(catalogue.Catalogue, FlowSubject.Of(project), OfficeZone.DateOf(now), results.Describe);
        NewCase with = CaseOpening.Of(
            catalogue, matter.Code, project, work, applicant, organ, MaterialDemands.Of(catalogue.Catalogue, matter, results.Describe, flow),
            person.May(Permissions.Apply) ? IntakeMode.Online : IntakeMode.Window, person.PersonId, now);
        with = with with { Limits = with.Limits with { WarningDays = await MatterWarning.DaysOfAsync(db, matter.Code, ct) } };
        ApprovalCase draft = ApprovalCase.Begin(Guid.CreateVersion7(new DateTimeOffset(now, TimeSpan.Zero)), with);
        await TakeOverResults.TakeOverMaterialsAsync(db, draft, catalogue.Catalogue, now, ct);
        db.Describe("新建申请草稿");
        db.Add(draft);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return Outcome.Ok(draft.Id);
    }

    private async Task<Guid?> DraftAsync(OfficeDbContext db, Guid workId, string matterCode, CancellationToken ct)
    {
        Guid me = person.PersonId;
        return await (await scope.VisibleAsync(db, ct)).AsNoTracking()
            .Where(c => c.State == CaseState.Draft && c.CreatedBy == me && c.Subject.WorkId == workId && c.Matter.Code == matterCode && c.FollowUp == null)
            .Select(c => (Guid?)c.Id).FirstOrDefaultAsync(ct);
    }
}
