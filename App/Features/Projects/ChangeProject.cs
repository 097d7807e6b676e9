using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Applications;
using ApprovalOffice.Data.Applications.Storage;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Storage;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Projects.Changes;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Supervision;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ApprovalOffice.App.Features.Projects;

/// <summary>
/// Changes a registered project: the applicant until something is submitted, the window at any time, within what rests on it. What is not
/// submitted yet follows the flow that the project has then; what is submitted keeps its own, and whoever works on it is told.
/// </summary>
public sealed class ChangeProject(
    IDbContextFactory<OfficeDbContext> contexts, ProjectScope scope, CaseScope cases, CurrentPerson person, OfficeReference reference,
    FollowFlow flow, ProjectChangeTelling telling, TimeProvider clock)
{
    /// <summary>Changes it.</summary>
    /// <param name="projectId">The project.</param>
    /// <param name="seenVersion">The version on the person's screen.</param>
    /// <param name="form">The project as it shall be; code and owner are not looked at.</param>
    /// <param name="reason">Why.</param>
    /// <param name="ct">Cancels before the commit.</param>
    public async Task<Outcome> RunAsync(Guid projectId, int seenVersion, ProjectForm form, string reason, CancellationToken ct)
    {
        if (!scope.MayEnter)
        {
            return Outcome.Forbidden();
        }

        await reference.WarmAsync(ct);
        return await Attempt.RunAsync(() => ChangeAsync(projectId, seenVersion, form, reason, ct), () => WhoWasFirstAsync(projectId, ct));
    }

    private async Task<Outcome> ChangeAsync(Guid projectId, int seenVersion, ProjectForm form, string reason, CancellationToken ct)
    {
        CatalogueInForce catalogue = await reference.CatalogueTodayAsync(ct);
        OrganDirectory organs = await reference.OrgansAsync(ct);
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        await using IDbContextTransaction transaction = await db.Database.BeginTransactionAsync(ct);
        await LockAsync(db, projectId, ct);
        if (await (await scope.VisibleAsync(db, ct)).Include(p => p.Works).ThenInclude(w => w.Units).FirstOrDefaultAsync(p => p.Id == projectId, ct) is not { } project)
        {
            return Outcome.NotFound();
        }

        if (project.Version != seenVersion)
        {
            return Outcome.Conflict(await LastChange.OfAsync(db, nameof(ConstructionProject), projectId, ct));
        }

        if (ProjectFormChecks.OfChange(form, organs.Regions, catalogue.Catalogue) is [var (field, sentence), ..])
        {
            return Outcome.Refused(new RuleBroken(ProjectRules.FormIncomplete, field, sentence));
        }

        DateTime now = clock.GetUtcNow().UtcDateTime;
        ProjectStanding standing = await ProjectStanding.LoadAsync(db, projectId, ct);
        IReadOnlyList<ProjectChangeLine> lines = Change(project, form, standing, catalogue.Catalogue, organs);
        ProjectRules.OutsideRegion.Require(
            !scope.MayEnterForOthers || (await cases.RegionsAsync(ct)).Contains(project.SiteRegion), nameof(ProjectForm.SiteRegion));
        ProjectRules.ReasonMissing.Require(!standing.IsSubmitted || !string.IsNullOrWhiteSpace(reason), ReasonField);
        ProjectChange change = ProjectChange.Record(
            Guid.CreateVersion7(clock.GetUtcNow()), projectId, lines, person.PersonId, person.Name,
            person.OrganName.Length > 0 ? person.OrganName : project.OwnerName, reason, now);
        db.Describe("变更项目信息", project.ProjectCode.Value);
        db.Add(change);
        await MoveInspectionsAsync(db, project, ct);
        List<Guid> followed = await FollowAsync(db, project, catalogue, now, ct);
        await telling.TellAsync(db, project, change, ct);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        await telling.PublishAsync(projectId, followed);
        return Outcome.Ok("项目信息已变更。");
    }

    /// <summary>The field of the reason on the page.</summary>
    public const string ReasonField = "Reason";

    // Stage applications first, as a submission locks them: two that wait for each other would both be lost.
    private static async Task LockAsync(OfficeDbContext db, Guid projectId, CancellationToken ct)
    {
        await db.Set<StageApplication>().Where(a => a.Subject.ProjectId == projectId && a.DiscardedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.Version, a => a.Version), ct);
        await db.Set<ConstructionProject>().Where(p => p.Id == projectId).ExecuteUpdateAsync(set => set.SetProperty(p => p.Version, p => p.Version), ct);
    }

    private IReadOnlyList<ProjectChangeLine> Change(
        ConstructionProject project, ProjectForm form, ProjectStanding standing, CatalogueSet catalogue, OrganDirectory organs)
    {
        IReadOnlyList<(string, string, string)> before = ProjectSheet.Of(project, catalogue, organs.Regions);
        project.Change(ProjectFormAnswers.ParticularsOf(catalogue, form, project), standing, scope.MayEnterForOthers);
        IReadOnlyList<ProjectChangeLine> lines = ProjectSheet.Differences(before, ProjectSheet.Of(project, catalogue, organs.Regions));
        ProjectRules.NothingChanged.Require(lines.Count > 0);
        return lines;
    }

    // Who may see them follows from where the project is.
    private static async Task MoveInspectionsAsync(OfficeDbContext db, ConstructionProject project, CancellationToken ct)
    {
        (Guid projectId, RegionCode site) = (project.Id, project.SiteRegion);
        (await db.Set<SupervisionInspection>().Where(i => i.ProjectId == projectId && i.RegionCode != site).ToListAsync(ct)).ForEach(i => i.MoveTo(site));
    }

    private async Task<List<Guid>> FollowAsync(OfficeDbContext db, ConstructionProject project, CatalogueInForce catalogue, DateTime now, CancellationToken ct)
    {
        Guid projectId = project.Id;
        List<StageApplication> stages = await StageStore.Whole(db)
            .Where(a => a.Subject.ProjectId == projectId && a.DiscardedAt == null).ToListAsync(ct);
        foreach (StageApplication stage in stages)
        {
            await flow.FollowAsync(db, stage, project, now, ct);
        }

        List<ApprovalCase> drafts = await db.Set<ApprovalCase>().Where(c => c.Subject.ProjectId == projectId && c.State == CaseState.Draft).ToListAsync(ct);
        if (drafts.Count > 0)
        {
            Applicant owner = await db.Set<Applicant>().AsNoTracking().SingleAsync(a => a.Id == project.OwnerId, ct);
            foreach (ApprovalCase draft in drafts.Where(d => catalogue.Catalogue.FindMatter(d.Matter.Code) is not null))
            {
                draft.FollowProject(
                    CaseOpening.SubjectOf(project, project.Works.Single(w => w.Id == draft.Subject.WorkId), owner),
                    draft.Limits with { PromisedDays = CaseOpening.PromisedOf(catalogue.Catalogue, draft.Matter.Code, project).Days }, now);
            }
        }

        return [.. stages.Select(s => s.Id)];
    }

    private async Task<Conflict?> WhoWasFirstAsync(Guid projectId, CancellationToken ct)
    {
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        return await LastChange.OfAsync(db, nameof(ConstructionProject), projectId, ct);
    }
}
