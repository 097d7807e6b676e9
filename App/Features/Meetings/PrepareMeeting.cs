using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Applications;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Meetings;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Rules;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Meetings;

/// <summary>筹备会议: begun from a case, from the open cases of a stage, or about a problem; whom it concerns is invited with it.</summary>
public sealed class PrepareMeeting(IDbContextFactory<OfficeDbContext> contexts, CurrentPerson me, MeetingScope scope, CaseMeetings about, OfficeReference reference, TimeProvider clock)
{
    // More cases than that are no agenda.
    private const int MostItems = 20;

    /// <summary>What stands in the form of a new meeting.</summary>
    public async Task<MeetingForm> FormAsync(Guid? caseId, Guid? stageId, CancellationToken ct)
    {
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        var first = await Cases(db, caseId, stageId).Select(c => new { c.Subject.ProjectName, Matter = c.Matter.Name }).FirstOrDefaultAsync(ct);
        string stage = stageId is { } id ? await db.Set<StageApplication>().Where(a => a.Id == id).Select(a => a.StageName).FirstOrDefaultAsync(ct) ?? "" : "";
        return new MeetingForm { Subject = first is null ? "" : $"{first.ProjectName}{(stageId is null ? first.Matter : stage)}联合审查会议", ContactName = me.Name };
    }

    /// <summary>The cases that a new meeting is about, by number and name.</summary>
    public async Task<IReadOnlyList<string>> AboutAsync(Guid? caseId, Guid? stageId, CancellationToken ct)
    {
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        return await Cases(db, caseId, stageId).OrderBy(c => c.Number).Take(MostItems).Select(c => c.Number!.Value.Value + "　" + c.Matter.Name).ToListAsync(ct);
    }

    /// <summary>Begins to prepare it.</summary>
    /// <returns>The meeting.</returns>
    public Task<Outcome<Guid>> RunAsync(MeetingForm form, Guid? caseId, Guid? stageId, CancellationToken ct) => scope.MayConvene
        ? Attempt.RunAsync(() => PrepareAsync(form, caseId, stageId, ct))
        : Task.FromResult(Outcome.Forbidden().As<Guid>());

    private IQueryable<ApprovalCase> Cases(OfficeDbContext db, Guid? caseId, Guid? stageId) =>
        about.Convenable(db).AsNoTracking().Where(c => stageId != null ? c.StageApplicationId == stageId : c.Id == caseId);

    private async Task<Outcome<Guid>> PrepareAsync(MeetingForm form, Guid? caseId, Guid? stageId, CancellationToken ct)
    {
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        db.Describe("筹备会议");
        OrganDirectory organs = await reference.OrgansAsync(ct);
        JointReviewMeeting meeting = JointReviewMeeting.Prepare(organs.All.Single(o => o.Id == me.OrganId), form.Read(), me.PersonId, me.Name, clock);
        db.Add(meeting);
        db.Add(MeetingParticipant.Lead(meeting, clock));
        List<ApprovalCase> cases = await Cases(db, caseId, stageId).OrderBy(c => c.Number).Take(MostItems).ToListAsync(ct);
        MeetingRules.NotOnes.Require(cases.Count > 0 || (caseId is null && stageId is null));
        foreach ((ApprovalCase subject, int index) in cases.Select((c, i) => (c, i)))
        {
            db.Add(AgendaItem.About(meeting, subject, index + 1, "", asksVote: false, clock));
        }

        await InviteAsync(db, meeting, cases, organs, ct);
        await db.SaveChangesAsync(ct);
        return Outcome.Ok(meeting.Id, "会议已建立，请补充议题、材料和参会单位后发出通知。");
    }

    // The organs that handle the cases, those that were asked for an opinion about them, and the applicants.
    private async Task InviteAsync(OfficeDbContext db, JointReviewMeeting meeting, List<ApprovalCase> cases, OrganDirectory organs, CancellationToken ct)
    {
        List<Guid> ids = [.. cases.Select(c => c.Id)];
        List<Guid> asked = await db.Set<OpinionRequest>().Where(o => ids.Contains(o.CaseId)).Select(o => o.OrganId).Distinct().ToListAsync(ct);
        HashSet<Guid> called = [.. cases.Select(c => c.Organ.OrganId), .. asked];
        db.AddRange(organs.All.Where(o => o.Id != meeting.LeadOrganId && called.Contains(o.Id)).Select(o => MeetingParticipant.Invite(meeting, o, clock)));
        List<Guid> applicants = [.. cases.Select(c => c.Subject.ApplicantId).Distinct()];
        db.AddRange((await db.Set<Applicant>().AsNoTracking().Where(a => applicants.Contains(a.Id)).ToListAsync(ct)).Select(a => MeetingParticipant.Invite(meeting, a, clock)));
    }
}
