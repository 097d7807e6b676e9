using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Applications;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Joint;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Joint;

/// <summary>Reads a merged opinion sheet and takes the applicant's answers to it. A department sees the points of its own cases; the lead department and the applicant see all.</summary>
public sealed class AnswerSheet(
    IDbContextFactory<OfficeDbContext> contexts, PageReads reads, CurrentPerson me, StageScope scope, CaseScope cases, Data.Records.Outbox outbox, IChangeFeed feed, TimeProvider clock)
{
    private bool MayWork => me.May(Permissions.Apply) || me.May(Permissions.EnterCases);

    /// <summary>The sheet; null where there is none for this person.</summary>
    public async Task<SheetView?> ReadAsync(Guid sheetId, CancellationToken ct)
    {
        await using ReadSnapshot moment = await reads.OpenAsync(ct);
        OfficeDbContext db = moment.Db;
        if (await db.Set<OpinionSheet>().AsNoTracking().Include(s => s.Points.OrderBy(p => p.Sort)).FirstOrDefaultAsync(s => s.Id == sheetId, ct) is not { } sheet
            || await (await scope.VisibleAsync(db, ct)).AsNoTracking().FirstOrDefaultAsync(a => a.Id == sheet.StageApplicationId, ct) is not { } stage)
        {
            return null;
        }

        Guid stageId = stage.Id;
        bool sees = await (await scope.WithFilesAsync(db, ct)).AnyAsync(a => a.Id == stageId, ct);
        List<Guid> own = sees ? [] : await (await cases.VisibleAsync(db, ct)).Where(c => c.StageApplicationId == stageId).Select(c => c.Id).ToListAsync(ct);
        List<Guid> said = [.. sheet.Points.Select(p => p.OpinionRequestId).Distinct()];
        Dictionary<Guid, IReadOnlyList<AttachedFile>> files = await db.Set<OpinionRequest>().AsNoTracking().Where(o => said.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Attachments, ct);
        return new SheetView(
            sheet, [.. sheet.Points.Where(p => sees || own.Contains(p.CaseId))], stageId, stage.StageName, stage.Subject.ProjectName, stage.JointNumber ?? "", stage.LeadOrganName,
            sees && MayWork && sheet.IsOpen)
        {
            Files = files,
        };
    }

    /// <summary>Answers all points at once.</summary>
    /// <param name="sheetId">The sheet.</param>
    /// <param name="seenVersion">The version on the person's screen.</param>
    /// <param name="answers">By the key of the point.</param>
    /// <param name="ct">Cancels before the commit.</param>
    public Task<Outcome> RunAsync(Guid sheetId, int seenVersion, IReadOnlyDictionary<Guid, string> answers, CancellationToken ct) => Attempt.RunAsync(async () =>
    {
        if (!MayWork)
        {
            return Outcome.Forbidden();
        }

        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        OpinionSheet? sheet = await db.Set<OpinionSheet>().Include(s => s.Points.OrderBy(p => p.Sort)).FirstOrDefaultAsync(s => s.Id == sheetId, ct);
        StageApplication? stage = sheet is null ? null : await (await scope.WithFilesAsync(db, ct)).FirstOrDefaultAsync(a => a.Id == sheet.StageApplicationId, ct);
        if (sheet is null || stage is null)
        {
            return Outcome.NotFound();
        }

        db.Entry(sheet).Property(s => s.Version).OriginalValue = seenVersion;
        db.Describe("答复综合意见单", stage.JointNumber);
        sheet.Answer(answers, clock.GetUtcNow().UtcDateTime);
        await TellAsync(db, stage, sheet, ct);
        await db.SaveChangesAsync(ct);
        await feed.PublishAsync(new ChangeSignal(StageOperation.Signal, stage.Id), CancellationToken.None);
        return Outcome.Ok("答复已提交，牵头部门和各审查部门都会看到。");
    });

    // The lead department's coordinators, and whoever handles a case that the sheet is about.
    private async Task TellAsync(OfficeDbContext db, StageApplication stage, OpinionSheet sheet, CancellationToken ct)
    {
        DateOnly today = clock.Today();
        Guid lead = stage.LeadOrganId;
        List<Guid> about = [.. sheet.Points.Select(p => p.CaseId).Distinct()];
        List<Guid> receivers = await db.Set<RoleAssignment>()
            .Where(a => a.Role == Role.LeadCoordinator && a.OrganId == lead && a.From <= today && (a.To == null || a.To >= today)).Select(a => a.PersonId).ToListAsync(ct);
        receivers.AddRange(await db.Set<ApprovalCase>().Where(c => about.Contains(c.Id) && c.HandlerId != null).Select(c => c.HandlerId!.Value).ToListAsync(ct));
        foreach (Guid receiver in receivers.Distinct())
        {
            outbox.Notify(db, $"sheet-answered:{sheet.Id:N}:{receiver:N}", receiver, new NoticeContent(
                "申请人已答复综合意见单", $"{stage.StageName}（{stage.Subject.ProjectName}）：共 {sheet.Points.Count} 条", JointUrls.Sheet(sheet.Id)));
        }
    }
}
