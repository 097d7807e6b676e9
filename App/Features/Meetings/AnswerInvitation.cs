using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Meetings;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Rules;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Meetings;

/// <summary>参加、改派、不参加: the organ names the person who comes; an applicant's agent comes themselves.</summary>
public sealed class AnswerInvitation(MeetingOperation operation, MeetingScope scope, CaseScope cases, MeetingNews news, CurrentPerson me)
{
    /// <summary>Accepts, or sends another where somebody was named before.</summary>
    public Task<Outcome> AcceptAsync(Guid meetingId, Guid participantId, Guid? personId, string reason, CancellationToken ct) =>
        operation.TakePartAsync(meetingId, "答复会议邀请", "已答复：参加。", async work =>
        {
            MeetingParticipant one = await FindAsync(work, participantId, ct);
            (Guid? Id, string Name) who = one.Kind switch
            {
                ParticipantKind.Organ => await ColleagueAsync(work, personId, ct),
                ParticipantKind.Expert => (one.PersonId, one.PersonName!),
                _ => (me.PersonId, me.Name),
            };
            if (one is { Answer: InvitationAnswer.Accepted, PersonId: { } before } && who.Id is { } another && one.Kind != ParticipantKind.Expert)
            {
                one.SendAnother(work.Meeting, another, who.Name, reason, me.Name, work.At);
                news.Tell(work.Db, work.Meeting, before, "replaced", "您不再参加会议", $"改由{who.Name}参加。");
            }
            else
            {
                one.Accept(work.Meeting, who.Id, who.Name, me.Name, work.At);
            }

            if (who.Id is { } named && one.Kind != ParticipantKind.Expert)
            {
                news.Tell(work.Db, work.Meeting, named, "named", "请您参加会议", $"代表{one.Name}参加。");
            }

            news.Tell(work.Db, work.Meeting, work.Meeting.PreparedBy, "answer", $"{one.Name}参加会议", $"参会人员：{who.Name}。");
        }, ct);

    /// <summary>Declines with the reason.</summary>
    public Task<Outcome> DeclineAsync(Guid meetingId, Guid participantId, string reason, CancellationToken ct) =>
        operation.TakePartAsync(meetingId, "答复会议邀请", "已答复：不参加。召集部门会看到原因。", async work =>
        {
            MeetingParticipant one = await FindAsync(work, participantId, ct);
            one.Decline(work.Meeting, reason, me.Name, work.At);
            news.Tell(work.Db, work.Meeting, work.Meeting.PreparedBy, "answer", $"{one.Name}不参加会议", $"原因：{one.Reason}。");
        }, ct);

    /// <summary>Who of an organ can be sent today, by name.</summary>
    public static async Task<List<(Guid Id, string Name)>> ColleaguesAsync(OfficeDbContext db, Guid organ, DateOnly today, CancellationToken ct) =>
        [.. (await Colleagues(db, organ, today).Select(p => new { p.Id, p.Name }).ToListAsync(ct)).OrderBy(p => p.Name, StringComparer.Ordinal).ThenBy(p => p.Id).Select(p => (p.Id, p.Name))];

    private static IQueryable<Person> Colleagues(OfficeDbContext db, Guid organ, DateOnly today) => db.Set<Person>().AsNoTracking()
        .Where(p => p.OrganId == organ && p.Assignments.Any(a => a.OrganId == organ && a.From <= today && (a.To == null || a.To >= today)));

    private async Task<MeetingParticipant> FindAsync(MeetingWork work, Guid participantId, CancellationToken ct)
    {
        MeetingParticipant? one = await work.Db.Set<MeetingParticipant>().FirstOrDefaultAsync(p => p.Id == participantId && p.MeetingId == work.Meeting.Id, ct);
        List<Guid> applicants = await cases.Applicants(work.Db).ToListAsync(ct);
        MeetingRules.NotAsked.Require(one is not null && scope.AnswersFor(one, applicants, work.Meeting));
        return one;
    }

    private async Task<(Guid? Id, string Name)> ColleagueAsync(MeetingWork work, Guid? personId, CancellationToken ct)
    {
        Person? found = personId is { } id && me.OrganId is { } organ
            ? await Colleagues(work.Db, organ, OfficeZone.DateOf(work.At)).FirstOrDefaultAsync(p => p.Id == id, ct)
            : null;
        MeetingRules.PersonMissing.Require(found is not null, nameof(MeetingParticipant.PersonId));
        return (found.Id, found.Name);
    }
}
