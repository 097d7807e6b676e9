using ApprovalOffice.Data.Applications;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Cases.Prerequisites;
using ApprovalOffice.Data.Catalogue.Storage;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Projects.Flow;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.UseCases;

/// <summary>Brings the open part of a stage application in line with its project: the flow as it is today, the results and the materials that are there by now.</summary>
public sealed class FollowFlow(OfficeReference reference)
{
    /// <summary>What a stage of a project begins with today.</summary>
    /// <param name="db">The context of the operation.</param>
    /// <param name="project">The project with its works.</param>
    /// <param name="work">The work.</param>
    /// <param name="stageCode">The stage.</param>
    /// <param name="submitted">Matters that the application has submitted already; they stay on its list.</param>
    /// <param name="known">Answers given in earlier applications of the work.</param>
    /// <param name="mode">How it comes in.</param>
    /// <param name="by">Who enters it.</param>
    /// <param name="at">When (UTC).</param>
    /// <param name="ct">Cancels the reads.</param>
    public async Task<NewStageApplication> BeginningAsync(
        OfficeDbContext db, ConstructionProject project, ProjectWork work, string stageCode, IReadOnlyCollection<string> submitted,
        FormAnswers known, IntakeMode mode, Guid? by, DateTime at, CancellationToken ct)
    {
        CatalogueInForce catalogue = await reference.CatalogueTodayAsync(ct);
        ProjectResults results = await ProjectResults.LoadAsync(db, project.Id, ct);
        ProjectFlow flow = ProjectFlow.Of(catalogue.Catalogue, FlowSubject.Of(project), OfficeZone.DateOf(at), results.Describe);
        Organ lead = (await reference.OrgansAsync(ct)).Competent(catalogue.Catalogue.FindStage(stageCode)!.LeadDepartment, project.SiteRegion);
        Applicant applicant = await db.Set<Applicant>().AsNoTracking().SingleAsync(a => a.Id == project.OwnerId, ct);
        IReadOnlySet<string> running = await RunningMatters.LoadAsync(db, work.Id, ct);
        return StageOpening.Of(
            catalogue, flow, stageCode, project, work, applicant, lead, code => !running.Contains(code) || submitted.Contains(code), results.Describe,
            known, mode, by, at);
    }

    /// <summary>Follows the project, and takes over what was handed in for the work before.</summary>
    /// <param name="db">The context of the operation, which tracks the application.</param>
    /// <param name="stage">The stage application, loaded whole.</param>
    /// <param name="project">The project with its works.</param>
    /// <param name="at">When (UTC).</param>
    /// <param name="ct">Cancels before the commit.</param>
    public async Task FollowAsync(OfficeDbContext db, StageApplication stage, ConstructionProject project, DateTime at, CancellationToken ct)
    {
        NewStageApplication today = await BeginningAsync(
            db, project, project.Works.Single(w => w.Id == stage.Subject.WorkId), stage.StageCode,
            [.. stage.Matters.Where(m => !m.IsOpen).Select(m => m.MatterCode)], stage.Form, stage.IntakeMode, stage.CreatedBy, at, ct);
        if (stage.Follow(today, at) is { } gone)
        {
            db.RemoveRange(gone);
        }

        await TakeOverAsync(db, stage, at, ct);
    }

    /// <summary>Takes over what was handed in for the work before under another name.</summary>
    public static async Task TakeOverAsync(OfficeDbContext db, StageApplication stage, DateTime at, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(stage);
        List<StageMaterial> waiting = [.. stage.Materials.Where(m => m is { TakenFrom.Count: > 0, IsSupplied: false })];
        SubmittedMaterials earlier = await SubmittedMaterials.LoadAsync(db, stage.Subject.WorkId, [.. waiting.SelectMany(m => m.TakenFrom).Distinct()], ct);
        foreach (StageMaterial line in waiting)
        {
            if (earlier.Find(line.TakenFrom) is { } found)
            {
                stage.SupplyFromEarlier(line.Id, found.Words, found.Files, stage.CreatedBy, at);
            }
        }
    }
}
