using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Experts;
using ApprovalOffice.Data.Meetings;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Meetings;

/// <summary>What is arranged before the notice goes out: time and place, agenda, papers, participants.</summary>
public sealed class ArrangeMeeting(MeetingOperation operation, CaseMeetings about, OfficeReference reference, TimeProvider clock)
{
    private const string Saved = "已保存。";

    /// <summary>Changes what, when and where.</summary>
    public Task<Outcome> ChangeAsync(Guid id, int seen, MeetingForm form, CancellationToken ct) => operation.LeadAsync(id, seen, "修改会议安排", Saved, async work =>
    {
        work.Meeting.Change(form.Read());
        foreach (MeetingParticipant one in await work.Db.Set<MeetingParticipant>().Where(p => p.MeetingId == id).ToListAsync(ct))
        {
            one.Follow(work.Meeting);
        }
    }, ct);

    /// <summary>Puts a case on the agenda by its number, or a problem in words.</summary>
    public Task<Outcome> AddItemAsync(Guid id, int seen, string typed, string question, bool asksVote, CancellationToken ct) => operation.LeadAsync(id, seen, "列入议题", "议题已列入。", async work =>
    {
        int position = 1 + (await work.Db.Set<AgendaItem>().Where(i => i.MeetingId == id).MaxAsync(i => (int?)i.Position, ct) ?? 0);
        if (!CaseNumber.TryParse(typed, out CaseNumber number))
        {
            work.Db.Add(AgendaItem.About(work.Meeting, typed, position, question, asksVote, clock));
            return;
        }

        ApprovalCase subject = await about.Convenable(work.Db).AsNoTracking().FirstOrDefaultAsync(c => c.Number == number, ct) ?? throw new RuleBroken(MeetingRules.NotOnes, nameof(AgendaItem.Title));
        MeetingRules.ItemTwice.Require(!await work.Db.Set<AgendaItem>().AnyAsync(i => i.MeetingId == id && i.CaseId == subject.Id, ct), nameof(AgendaItem.Title));
        work.Db.Add(AgendaItem.About(work.Meeting, subject, position, question, asksVote, clock));
    }, ct);

    /// <summary>Takes an item off the agenda, with its papers.</summary>
    public Task<Outcome> RemoveItemAsync(Guid id, int seen, Guid itemId, CancellationToken ct) => operation.LeadAsync(id, seen, "删去议题", "议题已删去。", async work =>
    {
        work.Meeting.RequirePreparing();
        work.Db.RemoveRange(await work.Db.Set<AgendaPaper>().Where(p => p.ItemId == itemId).ToListAsync(ct));
        work.Db.RemoveRange(await work.Db.Set<MeetingOpinion>().Where(o => o.ItemId == itemId).ToListAsync(ct));
        work.Db.RemoveRange(await work.Db.Set<AgendaItem>().Where(i => i.Id == itemId && i.MeetingId == id).ToListAsync(ct));
    }, ct);

    /// <summary>Lays a file that was handed in for the case of an item before the meeting.</summary>
    public Task<Outcome> AddPaperAsync(Guid id, int seen, Guid itemId, Guid fileId, CancellationToken ct) => operation.LeadAsync(id, seen, "列入会议材料", "会议材料已列入。", async work =>
    {
        work.Meeting.RequirePreparing();
        AgendaItem? item = await work.Db.Set<AgendaItem>().AsNoTracking().FirstOrDefaultAsync(i => i.Id == itemId && i.MeetingId == id, ct);
        MeetingRules.NoSuchPaper.Require(item?.CaseId is not null);
        MaterialInstance? file = await (
            from m in work.Db.Set<CaseMaterial>()
            join f in work.Db.Set<MaterialInstance>() on m.Id equals f.CaseMaterialId
            where m.CaseId == item.CaseId && f.Id == fileId && f.WithdrawnAt == null
            select f).AsNoTracking().FirstOrDefaultAsync(ct);
        MeetingRules.NoSuchPaper.Require(file is not null && !await work.Db.Set<AgendaPaper>().AnyAsync(p => p.ItemId == itemId && p.Digest == file.Digest, ct));
        work.Db.Add(AgendaPaper.Of(item, file, clock));
    }, ct);

    /// <summary>Takes a paper away.</summary>
    public Task<Outcome> RemovePaperAsync(Guid id, int seen, Guid paperId, CancellationToken ct) => operation.LeadAsync(id, seen, "删去会议材料", "会议材料已删去。", async work =>
    {
        work.Meeting.RequirePreparing();
        work.Db.RemoveRange(await work.Db.Set<AgendaPaper>().Where(p => p.Id == paperId && work.Db.Set<AgendaItem>().Any(i => i.Id == p.ItemId && i.MeetingId == id)).ToListAsync(ct));
    }, ct);

    /// <summary>Invites an organ, or the applicant of a case on the agenda.</summary>
    public Task<Outcome> InviteAsync(Guid id, int seen, Guid invitedId, CancellationToken ct) => operation.LeadAsync(id, seen, "邀请参会", "已列入参会单位。", async work =>
    {
        MeetingRules.InvitedTwice.Require(
            !await work.Db.Set<MeetingParticipant>().AnyAsync(p => p.MeetingId == id && (p.OrganId == invitedId || p.ApplicantId == invitedId), ct), nameof(MeetingParticipant.Name));
        if ((await reference.OrgansAsync(ct)).All.FirstOrDefault(o => o.Id == invitedId) is { } organ)
        {
            work.Db.Add(MeetingParticipant.Invite(work.Meeting, organ, clock));
            return;
        }

        IQueryable<Guid> applicants = work.Db.Set<AgendaItem>().Where(i => i.MeetingId == id)
            .Join(work.Db.Set<ApprovalCase>(), i => i.CaseId, c => c.Id, (i, c) => c.Subject.ApplicantId);
        Applicant applicant = await work.Db.Set<Applicant>().AsNoTracking().FirstOrDefaultAsync(a => a.Id == invitedId && applicants.Contains(a.Id), ct)
            ?? throw new RuleBroken(MeetingRules.NobodyInvited, nameof(MeetingParticipant.Name), "请选择参会单位");
        work.Db.Add(MeetingParticipant.Invite(work.Meeting, applicant, clock));
    }, ct);

    /// <summary>Strikes an invitation. MEET-016 for the organ that convenes.</summary>
    public Task<Outcome> StrikeAsync(Guid id, int seen, Guid participantId, CancellationToken ct) => operation.LeadAsync(id, seen, "取消邀请", "已从参会单位中删去。", async work =>
    {
        work.Meeting.RequirePreparing();
        MeetingParticipant? one = await work.Db.Set<MeetingParticipant>().FirstOrDefaultAsync(p => p.Id == participantId && p.MeetingId == id, ct);
        MeetingRules.LeadStays.Require(one is { IsLead: false });
        ExpertRules.DrawnStays.Require(one.Kind != ParticipantKind.Expert);
        work.Db.RemoveRange(await work.Db.Set<MeetingOpinion>().Where(o => o.ParticipantId == participantId).ToListAsync(ct));
        work.Db.Remove(one);
    }, ct);
}
