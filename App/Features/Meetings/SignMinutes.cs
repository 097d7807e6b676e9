using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Meetings;
using ApprovalOffice.Data.Rules;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Meetings;

/// <summary>提出异议 and 签署, by who was there.</summary>
public sealed class SignMinutes(MeetingOperation operation, MeetingScope scope, MeetingNews news, TimeProvider clock)
{
    /// <summary>Objects to a paragraph.</summary>
    public Task<Outcome> ObjectAsync(Guid id, Guid participantId, Guid paragraphId, string words, CancellationToken ct) => operation.TakePartAsync(id, "提出纪要异议", "异议已提出，召集部门会答复。", async work =>
    {
        MeetingMinutes minutes = await WriteMinutes.MinutesAsync(work, ct);
        MeetingParticipant? who = await work.Db.Set<MeetingParticipant>().FirstOrDefaultAsync(p => p.Id == participantId && p.MeetingId == id, ct);
        MeetingRules.NotASigner.Require(who is { Signs: true } && scope.AnswersFor(who, []));
        MinutesParagraph? paragraph = await work.Db.Set<MinutesParagraph>().FirstOrDefaultAsync(p => p.Id == paragraphId && p.MinutesId == minutes.Id, ct);
        MeetingRules.NoSuchRow.Require(paragraph is not null);
        work.Db.Add(MinutesObjection.Raise(minutes, paragraph, who, words, work.By, clock));
        news.Tell(work.Db, work.Meeting, work.Meeting.PreparedBy, "objection", $"{who.Name}对会议纪要提出异议", "");
    }, ct);

    /// <summary>Signs.</summary>
    public Task<Outcome> SignAsync(Guid id, Guid participantId, CancellationToken ct) => operation.TakePartAsync(id, "签署会议纪要", "会议纪要已签署。", async work =>
    {
        MeetingMinutes minutes = await WriteMinutes.MinutesAsync(work, ct);
        MeetingParticipant who = await WriteMinutes.SignerAsync(work, minutes, participantId, ct);
        MeetingRules.NotASigner.Require(scope.AnswersFor(who, []));
        work.Db.Add(MinutesSignature.Sign(minutes, who, work.By, clock));
    }, ct);
}
