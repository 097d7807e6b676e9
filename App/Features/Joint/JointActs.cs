using ApprovalOffice.App.Access;
using ApprovalOffice.App.Features.Cases;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Applications;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Joint;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Rules;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ApprovalOffice.App.Features.Joint;

/// <summary>What the lead department does for a stage as a whole: internal deadlines, reminders, the merged opinion sheet.</summary>
public sealed class JointActs(
    IDbContextFactory<OfficeDbContext> contexts, CurrentPerson me, StageScope scope, OfficeReference reference, NumberAllocator numbers, Data.Records.Outbox outbox, IChangeFeed feed,
    TimeProvider clock)
{
    /// <summary>内部时限 of a department's part.</summary>
    public Task<Outcome> SetDeadlineAsync(Guid stageId, Guid caseId, int seenVersion, DateOnly? dueOn, CancellationToken ct) => LeadAsync(stageId, "设定内部时限", async (db, stage) =>
    {
        JointRules.DeadlineInPast.Require(dueOn is not null, nameof(InternalDeadline.DueOn), "请填写日期");
        ApprovalCase part = await PartAsync(db, stageId, caseId, ct);
        InternalDeadline? known = await db.Set<InternalDeadline>().SingleOrDefaultAsync(d => d.CaseId == caseId, ct);
        if ((known?.Version ?? 0) != seenVersion)
        {
            return Outcome.Conflict(null);
        }

        InternalDeadline deadline = known ?? InternalDeadline.For(stageId, caseId);
        deadline.Set(dueOn.Value, clock.Today(), (await ProgressAsync(db, stage, ct)).EndsOn, (me.PersonId, me.Name), clock.GetUtcNow().UtcDateTime);
        if (known is null)
        {
            db.Add(deadline);
        }

        await TellOrganAsync(db, part.Organ.OrganId, part, $"deadline:{caseId:N}:{deadline.Version}", "牵头部门设定内部时限", $"请于 {dueOn:yyyy-MM-dd} 前办结", ct);
        return Outcome.Ok($"已设定内部时限 {dueOn:yyyy-MM-dd}，并通知{part.Organ.OrganName}。");
    }, ct);

    /// <summary>催办: reminds the department of a part, or an organ that was asked for its opinion.</summary>
    public Task<Outcome> NudgeAsync(Guid stageId, Guid caseId, Guid? organId, string words, CancellationToken ct) => LeadAsync(stageId, "催办", async (db, _) =>
    {
        ApprovalCase part = await PartAsync(db, stageId, caseId, ct);
        await db.Entry(part).Collection(c => c.OpinionRequests).LoadAsync(ct);
        (Guid Id, string Name) organ = organId is { } asked && asked != part.Organ.OrganId
            ? part.OpinionRequests.Where(o => o.IsOpen && o.OrganId == asked).Select(o => (o.OrganId, o.OrganName)).FirstOrDefault()
            : (part.Organ.OrganId, part.Organ.OrganName);
        JointRules.PartFinished.Require(organ.Name is not null, detail: "该部门已经答复");
        DateOnly today = clock.Today();
        JointRules.NudgedToday.Require(!await db.Set<Nudge>().AnyAsync(n => n.CaseId == caseId && n.OrganId == organ.Id && n.NudgedOn == today, ct));
        DateTime now = clock.GetUtcNow().UtcDateTime;
        Nudge nudge = Nudge.Of(Guid.CreateVersion7(clock.GetUtcNow()), (stageId, caseId), organ, words, (me.PersonId, me.Name), now);
        db.Add(nudge);
        await TellOrganAsync(db, organ.Id, part, $"nudge:{nudge.Id:N}", "催办", nudge.Words, ct);
        return Outcome.Ok($"已催办{organ.Name}。");
    }, ct);

    /// <summary>综合意见单: what all departments demand, gathered for the applicant.</summary>
    public Task<Outcome> IssueSheetAsync(Guid stageId, DateOnly? dueOn, string? remark, CancellationToken ct) => LeadAsync(stageId, "发出综合意见单", async (db, stage) =>
    {
        JointRules.AnswerDueInPast.Require(dueOn is not null, nameof(OpinionSheet.DueOn), "请填写日期");
        CaseState[] inReview = [.. CaseStates.InReview];
        List<ApprovalCase> cases = await db.Set<ApprovalCase>().Where(c => c.StageApplicationId == stageId && inReview.Contains(c.State))
            .Include(c => c.OpinionRequests).OrderBy(c => c.Matter.Code).ToListAsync(ct);
        List<OpinionSheet> earlier = await db.Set<OpinionSheet>().Where(s => s.StageApplicationId == stageId).Include(s => s.Points).ToListAsync(ct);
        HashSet<Guid> told = [.. earlier.SelectMany(s => s.Points).Select(p => p.OpinionRequestId)];
        OpinionSheet sheet = OpinionSheet.Issue(
            Guid.CreateVersion7(clock.GetUtcNow()), stageId, 1 + earlier.Select(s => s.Round).DefaultIfEmpty().Max(),
            [
                .. SheetPoints.New(cases, told).Select((x, i) => OpinionSheetPoint.Of(
                    Guid.CreateVersion7(clock.GetUtcNow()), i + 1, (x.Case.Id, x.Opinion.Id), x.Opinion.OrganName, x.Case.Matter.Name, x.Condition, x.Opinion.Answer ?? "")),
            ],
            remark, dueOn.Value, clock.Today(), $"{me.OrganName} {me.Name}".Trim(), clock.GetUtcNow().UtcDateTime);
        Organ organ = await reference.OrganAsync(stage.LeadOrganId, ct);
        NumberRule rule = new(OpinionSheet.Code, Data.Records.NumberPattern.Parse("{issuerWord}综意〔{year:4}〕{seq}号"));
        sheet.Register(
            (await numbers.NextAsync(db, rule, new NumberIssuer(organ.Id, organ.RegionCode.Value, organ.IssuerWord), clock.Today(), new NumberPurpose(nameof(OpinionSheet), sheet.Id), null, ct)).Number,
            VerificationCode.Draw().Value, clock.Today());
        db.Add(sheet);
        await TellApplicantAsync(db, stage, sheet, ct);
        return Outcome.Ok($"综合意见单（第 {sheet.Round} 次，{sheet.Points.Count} 条）已发给申请人。");
    }, ct);

    private Task<Outcome> LeadAsync(Guid stageId, string operation, Func<OfficeDbContext, StageApplication, Task<Outcome>> act, CancellationToken ct) => Attempt.RunAsync(async () =>
    {
        if (!me.May(Permissions.CoordinateCases))
        {
            return Outcome.Forbidden();
        }

        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        if (await (await scope.WithFilesAsync(db, ct)).FirstOrDefaultAsync(a => a.Id == stageId && a.SubmittedAt != null, ct) is not { } stage)
        {
            return Outcome.NotFound();
        }

        JointRules.LeadOnly.Require(JointScope.MayLead(me, stage));
        db.Describe(operation, stage.JointNumber);

        // Two coordinators at once: the second looks only when the first is done, and is told what they did.
        await using IDbContextTransaction transaction = await db.Database.BeginTransactionAsync(ct);
        await db.Set<StageApplication>().Where(a => a.Id == stageId).ExecuteUpdateAsync(set => set.SetProperty(a => a.Version, a => a.Version), ct);
        Outcome outcome = await act(db, stage);
        if (outcome.IsOk)
        {
            await db.SaveChangesAsync(ct);
            await transaction.CommitAsync(ct);
            await feed.PublishAsync(new ChangeSignal(StageOperation.Signal, stageId), CancellationToken.None);
        }

        return outcome;
    });

    private static async Task<ApprovalCase> PartAsync(OfficeDbContext db, Guid stageId, Guid caseId, CancellationToken ct)
    {
        ApprovalCase? part = await db.Set<ApprovalCase>().FirstOrDefaultAsync(c => c.Id == caseId && c.StageApplicationId == stageId, ct);
        CaseRules.NoSuchRow.Require(part is not null);
        JointRules.PartFinished.Require(CaseStates.Running.Contains(part.State));
        return part;
    }

    private async Task<StageProgress> ProgressAsync(OfficeDbContext db, StageApplication stage, CancellationToken ct)
    {
        List<ApprovalCase> cases = await db.Set<ApprovalCase>().AsNoTracking().Where(c => c.StageApplicationId == stage.Id && c.Number != null)
            .Include(c => c.Suspensions).Include(c => c.Extensions).AsSplitQuery().ToListAsync(ct);
        Dictionary<Guid, CatalogueSet> catalogues = [];
        foreach (Guid version in cases.Select(c => c.Matter.CatalogueVersionId).Append(stage.CatalogueVersionId).Distinct())
        {
            catalogues[version] = await reference.CatalogueAsync(version, ct);
        }

        return await JointScope.ProgressAsync(db, stage, cases, catalogues, await reference.CalendarAsync(stage.RegionCode, ct), clock.Today(), ct);
    }

    // Its handler; all reviewers of the organ while nobody handles it, and of an organ that was only asked.
    private async Task TellOrganAsync(OfficeDbContext db, Guid organ, ApprovalCase part, string key, string title, string words, CancellationToken ct)
    {
        DateOnly today = clock.Today();
        List<Guid> receivers = organ == part.Organ.OrganId && part.HandlerId is { } handler ? [handler] : await db.Set<RoleAssignment>()
            .Where(a => RoleNames.Reviewing.Contains(a.Role) && a.OrganId == organ && a.From <= today && (a.To == null || a.To >= today)).Select(a => a.PersonId).Distinct().ToListAsync(ct);
        foreach (Guid receiver in receivers)
        {
            outbox.Notify(db, $"{key}:{receiver:N}", receiver, new NoticeContent(title, $"{part.Number?.Value} {part.Matter.Name}（{part.Subject.ProjectName}）：{words}", CaseUrls.Case(part.Id)));
        }
    }

    private async Task TellApplicantAsync(OfficeDbContext db, StageApplication stage, OpinionSheet sheet, CancellationToken ct)
    {
        DateOnly today = clock.Today();
        foreach (Guid receiver in await db.Set<ApplicantMember>()
            .Where(m => m.ApplicantId == stage.Subject.ApplicantId && m.From <= today && m.To >= today && (m.RevokedOn == null || m.RevokedOn > today))
            .Select(m => m.PersonId).Distinct().ToListAsync(ct))
        {
            outbox.Notify(db, $"sheet:{sheet.Id:N}:{receiver:N}", receiver, new NoticeContent(
                "请答复综合意见单", $"{stage.StageName}（{stage.Subject.ProjectName}）：各部门意见共 {sheet.Points.Count} 条，请于 {sheet.DueOn:yyyy-MM-dd} 前逐条答复", JointUrls.Sheet(sheet.Id)));
        }
    }
}
