using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Acceptance;
using ApprovalOffice.Data.Applications;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Rules;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Acceptance;

/// <summary>组织联合验收: of all units that are left, or of some of them first. Its parts are the cases of the stage application on which the joint acceptance rests.</summary>
public sealed class BeginAcceptance(AcceptanceOperation operation, PageReads reads, StageAcceptances about, OfficeReference reference, TimeProvider clock)
{
    // Housing is not accepted in part while its facilities are unfinished.
    private const string Housing = "RESIDENTIAL";

    // What ended without a result is no part: it is applied for again, or not needed.
    private static readonly CaseState[] Gone = [CaseState.Withdrawn, CaseState.Terminated, CaseState.AcceptanceRefused, CaseState.Draft];

    /// <summary>What can be chosen; null for whom it is not meant.</summary>
    public async Task<NewAcceptanceView?> FormAsync(Guid stageId, CancellationToken ct)
    {
        if (!(await about.OfStageAsync(stageId, ct)).MayBegin)
        {
            return null;
        }

        await using ReadSnapshot moment = await reads.OpenAsync(ct);
        ApprovalCase subject = await JointCases(moment.Db, stageId).AsNoTracking().FirstAsync(ct);
        CatalogueSet catalogue = await reference.CatalogueAsync(subject.Matter.CatalogueVersionId, ct);
        List<ApprovalCase> parts = await PartsAsync(moment.Db.Set<ApprovalCase>().AsNoTracking(), stageId, catalogue, ct);
        return new NewAcceptanceView(
            subject.Subject.ProjectName, await LeftAsync(moment.Db, subject.Subject.WorkId, ct), await TypeAsync(moment.Db, subject.Subject.ProjectId, ct) == Housing, [.. parts.Select(p => (p.Matter.Name, p.Organ.OrganName, p.State.Chinese(p.Matter.Kind)))]);
    }

    /// <summary>Begins it.</summary>
    /// <returns>The joint acceptance.</returns>
    public async Task<Outcome<Guid>> RunAsync(Guid stageId, NewAcceptanceForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        Guid caseId;
        await using (ReadSnapshot moment = await reads.OpenAsync(ct))
        {
            caseId = await JointCases(moment.Db, stageId).Select(c => c.Id).FirstOrDefaultAsync(ct);
        }

        if (caseId == Guid.Empty)
        {
            return Outcome.Refused(AcceptanceRules.NoCase).As<Guid>();
        }

        Guid id = Guid.Empty;
        Outcome<int> outcome = await operation.BeginAsync(caseId, async work => id = await BeginAsync(work, stageId, form, ct), ct);
        return outcome.IsOk ? Outcome.Ok(id, "联合验收已建立，请提出核验时间。") : ((Outcome)outcome).As<Guid>();
    }

    private async Task<Guid> BeginAsync(CaseWork work, Guid stageId, NewAcceptanceForm form, CancellationToken ct)
    {
        StageApplication stage = await work.Db.Set<StageApplication>().AsNoTracking().SingleAsync(a => a.Id == stageId, ct);
        IReadOnlyList<(Guid Id, string Name)> left = await LeftAsync(work.Db, work.Case.Subject.WorkId, ct);
        AcceptanceRules.UnitTaken.Require(form.Units.All(u => left.Any(l => l.Id == u)), "Units");
        List<(Guid Id, string Name)> chosen = [.. left.Where(u => form.Units.Contains(u.Id))];
        List<string> rest = [.. left.Where(u => !form.Units.Contains(u.Id)).Select(u => u.Name)];
        string type = await TypeAsync(work.Db, work.Case.Subject.ProjectId, ct);
        AcceptanceRules.HousingWhole.Require(rest.Count == 0 || type != Housing || form.FacilitiesDone, nameof(form.FacilitiesDone));
        List<ApprovalCase> parts = await PartsAsync(work.Db.Set<ApprovalCase>(), stageId, work.Catalogue, ct);
        int sequence = await work.Db.Set<JointAcceptance>().CountAsync(a => a.StageApplicationId == stageId, ct) + 1;
        JointAcceptance begun = JointAcceptance.Begin(
            new NewAcceptance(
                stage, work.Case, [.. parts.Select(p => (p, work.Catalogue.Matter(p.Matter.Code).ReviewPoints))], chosen, rest,
                new UnitFirstTerms(form.Use, form.Isolation, SurveyForm.DateOf(form.RestDueOn)), sequence),
            work.Act.PersonName, clock);
        work.Db.Add(begun);
        return begun.Id;
    }

    private static async Task<string> TypeAsync(OfficeDbContext db, Guid projectId, CancellationToken ct) =>
        (await db.Set<ConstructionProject>().AsNoTracking().SingleAsync(p => p.Id == projectId, ct)).Dimensions.ProjectType;

    private static IQueryable<ApprovalCase> JointCases(OfficeDbContext db, Guid stageId)
    {
        CaseState[] inReview = [.. CaseStates.InReview];
        return db.Set<ApprovalCase>().Where(c => c.StageApplicationId == stageId && c.Matter.Code == StageAcceptances.Matter && inReview.Contains(c.State)).OrderByDescending(c => c.CreatedAt);
    }

    // Of a matter that was applied for again the last case counts.
    private static async Task<List<ApprovalCase>> PartsAsync(IQueryable<ApprovalCase> all, Guid stageId, CatalogueSet catalogue, CancellationToken ct)
    {
        List<string> codes = [.. catalogue.Matter(StageAcceptances.Matter).Prerequisites];
        List<ApprovalCase> found = await all.Where(c => c.StageApplicationId == stageId && codes.Contains(c.Matter.Code) && !Gone.Contains(c.State)).OrderBy(c => c.CreatedAt).ToListAsync(ct);
        return [.. found.GroupBy(c => c.Matter.Code).Select(g => g.Last()).OrderBy(c => c.Matter.Code, StringComparer.Ordinal)];
    }

    private static async Task<IReadOnlyList<(Guid Id, string Name)>> LeftAsync(OfficeDbContext db, Guid workId, CancellationToken ct)
    {
        ProjectWork work = await db.Set<ProjectWork>().AsNoTracking().Include(w => w.Units).SingleAsync(w => w.Id == workId, ct);
        List<(Guid Id, string Name)> all = work.Units.Count > 0 ? [.. work.Units.Select(u => (u.Id, u.Name))] : [(work.Id, work.Name)];
        List<Guid> ids = [.. all.Select(u => u.Id)];
        List<Guid> taken = await db.Set<AcceptanceUnit>().Where(u => u.IsTaken && ids.Contains(u.UnitId)).Select(u => u.UnitId).ToListAsync(ct);
        return [.. all.Where(u => !taken.Contains(u.Id))];
    }
}
