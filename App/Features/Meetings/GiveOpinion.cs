using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Meetings;
using ApprovalOffice.Data.Rules;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Meetings;

/// <summary>发表意见: each participant on each item, before the meeting or in it.</summary>
public sealed class GiveOpinion(MeetingOperation operation, MeetingScope scope, CaseScope cases, TimeProvider clock)
{
    /// <summary>Gives it, or says it anew.</summary>
    /// <param name="id">The meeting.</param>
    /// <param name="itemId">The item.</param>
    /// <param name="participantId">For whom.</param>
    /// <param name="seen">The version of the opinion that the person saw; 0 where there was none.</param>
    /// <param name="conclusion">What it is.</param>
    /// <param name="changes">What is to be changed, or why not.</param>
    /// <param name="vote">The vote.</param>
    /// <param name="ct">Cancels before the commit.</param>
    public Task<Outcome> RunAsync(Guid id, Guid itemId, Guid participantId, int seen, MeetingConclusion? conclusion, string changes, MeetingVote? vote, CancellationToken ct) =>
        operation.TakePartAsync(id, "发表会议意见", "意见已发表。", async work =>
        {
            MeetingParticipant? who = await work.Db.Set<MeetingParticipant>().FirstOrDefaultAsync(p => p.Id == participantId && p.MeetingId == id, ct);
            AgendaItem? item = await work.Db.Set<AgendaItem>().FirstOrDefaultAsync(i => i.Id == itemId && i.MeetingId == id, ct);
            List<Guid> applicants = await cases.Applicants(work.Db).ToListAsync(ct);
            MeetingRules.NotAsked.Require(who is not null && item is not null && scope.AnswersFor(who, applicants, work.Meeting));
            MeetingOpinion? known = await work.Db.Set<MeetingOpinion>().FirstOrDefaultAsync(o => o.ItemId == itemId && o.ParticipantId == participantId, ct);
            if (known is null)
            {
                known = MeetingOpinion.Of(item, who, clock);
                work.Db.Add(known);
            }
            else
            {
                MeetingOperation.Saw(work, known, seen);
            }

            known.Give(work.Meeting, item, who, conclusion, changes, vote, who is { Kind: ParticipantKind.Expert, PersonId: null } ? $"{who.PersonName}（{work.By}代录）" : work.By, work.At);
        }, ct);
}
