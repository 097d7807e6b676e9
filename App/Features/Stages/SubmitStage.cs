using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Applications;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Cases.Warnings;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Commitments;
using ApprovalOffice.Data.Catalogue.Matters;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Rules;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Stages;

/// <summary>
/// 提交阶段申报: one transaction that judges the application as a whole, allocates the 并联审批实例编码 and turns each chosen matter
/// into a case of its own, received at this moment.
/// </summary>
public sealed class SubmitStage(StageOperation operation, NumberAllocator numbers, OfficeReference reference)
{
    private const string BetweenDepartments = "部门间协作事项，不要求申请人提交";

    /// <summary>Submits what is chosen.</summary>
    public Task<Outcome<int>> RunAsync(StageTarget target, CancellationToken ct) =>
        operation.RunAsync(target, [Permissions.Apply, Permissions.EnterCases], "提交阶段申报", work => SubmitAsync(work, ct), ct);

    private async Task SubmitAsync(StageWork work, CancellationToken ct)
    {
        StageApplication stage = work.Stage;
        Guid projectId = stage.Subject.ProjectId;
        await work.Db.Set<ConstructionProject>().Where(p => p.Id == projectId)
            .ExecuteUpdateAsync(set => set.SetProperty(p => p.Version, p => p.Version), ct);
        IReadOnlyList<FormField> fields = UnifiedForm.ApplicantFields(work.Catalogue, stage.ToBecomeCases.Select(m => m.MatterCode));
        if (stage.Gaps(fields).FirstOrDefault() is { } gap)
        {
            throw gap;
        }

        await PromiseBar.RequireNoneAsync(work, stage.ToBecomeCases.FirstOrDefault(m => m.OnPromise)?.MatterCode, ct);
        IReadOnlySet<string> running = await RunningMatters.LoadAsync(work.Db, stage.Subject.WorkId, ct);
        CaseRules.AppliedAlready.Require(
            !stage.ToBecomeCases.Any(m => running.Contains(m.MatterCode)), "Matters",
            string.Join("、", stage.ToBecomeCases.Where(m => running.Contains(m.MatterCode)).Select(m => m.Name)));

        ConstructionProject project = await work.Db.Set<ConstructionProject>().AsNoTracking().Include(p => p.Works).SingleAsync(p => p.Id == projectId, ct);
        Applicant applicant = await work.Db.Set<Applicant>().AsNoTracking().SingleAsync(a => a.Id == project.OwnerId, ct);
        OrganDirectory organs = await reference.OrgansAsync(ct);
        string joint = stage.JointNumber ?? await JointNumberAsync(work, organs.All.Single(o => o.Id == stage.LeadOrganId), ct);
        Dictionary<string, Guid> cases = [];
        foreach (StageMatter matter in stage.ToBecomeCases)
        {
            cases.Add(matter.MatterCode, await BecomeCaseAsync(work, matter, project, applicant, organs, fields, ct));
        }

        stage.Submitted(joint, cases, work.Act.OccurredAt);
    }

    private async Task<Guid> BecomeCaseAsync(
        StageWork work, StageMatter matter, ConstructionProject project, Applicant applicant, OrganDirectory organs,
        IReadOnlyList<FormField> fields, CancellationToken ct)
    {
        ApprovalMatter published = work.Catalogue.Matter(matter.MatterCode);
        Organ organ = organs.Competent(published.Department, project.SiteRegion);
        IReadOnlyList<MaterialDemand> demands = [.. work.Stage.MaterialsOf(matter).Select((m, i) => m.Demand(i + 1))];
        NewCase with = CaseOpening.Of(
            work.Stage.CatalogueVersionId, work.Catalogue, matter.MatterCode, project,
            project.Works.Single(w => w.Id == work.Stage.Subject.WorkId), applicant, organ, demands, work.Stage.IntakeMode,
            work.Act.PersonId, work.Act.RecordedAt) with
        {
            Contact = work.Stage.Contact with { },
            StageApplicationId = work.Stage.Id,
            StageLeadId = work.Stage.LeadOrganId,
            Form = UnifiedForm.For(matter.MatterCode, fields, work.Stage.Form),
        };
        CommitmentTerms? terms = matter.OnPromise ? work.Catalogue.FindCommitment(matter.CommitmentCode!) : null;
        if (terms is not null)
        {
            with = with with { Limits = with.Limits with { PromisedDays = terms.DecisionDays, PromisedUnit = DayUnit.WorkingDay } };
        }

        with = with with { Limits = with.Limits with { WarningDays = await MatterWarning.DaysOfAsync(work.Db, matter.MatterCode, ct) } };
        Act act = work.Act;
        ApprovalCase draft = ApprovalCase.Begin(Guid.CreateVersion7(new DateTimeOffset(act.RecordedAt, TimeSpan.Zero)), with);
        CaseWork begun = await work.BeginAsync(draft);
        work.Stage.HandOver(matter, draft, act);
        if (!matter.ApplicantInitiated)
        {
            foreach (CaseMaterial missing in draft.Materials.Where(m => m is { IsSupplied: false, MayBeOwed: false }).ToList())
            {
                draft.CallNotApplicable(missing.Id, BetweenDepartments, act.RecordedAt);
            }
        }

        if (terms is not null)
        {
            DateOnly today = OfficeZone.DateOf(act.OccurredAt);
            draft.Promise(act, terms.Code, terms.Verification.Unit == DayUnit.WorkingDay
                ? begun.Calendar.AddWorkingDays(today, terms.Verification.WithinDays)
                : today.AddDays(terms.Verification.WithinDays));
        }

        draft.Submit(act, await CaseNumbering.NextAsync(numbers, work.Db, draft, act, ct), begun.Calendar);
        if (!matter.ApplicantInitiated)
        {
            TakeUp(draft, act, published, begun.Calendar);
        }

        return draft.Id;
    }

    /// <summary>What runs between departments needs no window: it is taken up with the application that calls for it.</summary>
    private static void TakeUp(ApprovalCase draft, Act by, ApprovalMatter published, WorkingCalendar calendar)
    {
        Act office = by with { As = CaseActor.Office | CaseActor.WindowClerk, PersonId = null, PersonName = "系统", OrganName = draft.Organ.OrganName, SectionName = "" };
        draft.Receive(office);
        foreach (CaseMaterial material in draft.Materials)
        {
            draft.Judge(
                material.Id,
                material switch
                {
                    { NotApplicableReason: not null } => MaterialVerdict.NotApplicable,
                    { IsSupplied: false } => MaterialVerdict.Owed,
                    _ => MaterialVerdict.Complete,
                },
                material.NotApplicableReason, office);
        }

        draft.Accept(office, published.ReviewPoints, calendar);
    }

    /// <summary>The code names the region and no organ, so all leading organs of a region count in one series that is none of theirs.</summary>
    private async Task<string> JointNumberAsync(StageWork work, Organ lead, CancellationToken ct)
    {
        NumberRule rule = new($"JOINT-{lead.RegionCode.Value}", NumberPattern.Parse("{adminCode:6}-BL-{year:4}-{seq:6}"));
        IssuedNumber number = await numbers.NextAsync(
            work.Db, rule, new NumberIssuer(Guid.Empty, lead.RegionCode.Value), OfficeZone.DateOf(work.Act.OccurredAt),
            new NumberPurpose(nameof(StageApplication), work.Stage.Id), cancellationToken: ct);
        return number.Number;
    }
}
