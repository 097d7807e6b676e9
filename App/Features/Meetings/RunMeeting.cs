using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Meetings;
using ApprovalOffice.Data.People;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Meetings;

/// <summary>开始会议, 议定议题, 结束会议: what the chair does.</summary>
public sealed class RunMeeting(MeetingOperation operation, MeetingNews news, CurrentPerson me)
{
    /// <summary>Opens the meeting.</summary>
    public Task<Outcome> OpenAsync(Guid id, int seen, CancellationToken ct) => operation.LeadAsync(id, seen, "开始会议", "会议已开始，可以签到和记录。", work =>
    {
        work.Meeting.Open(work.At);
        return Task.CompletedTask;
    }, ct);

    /// <summary>Resolves an item; what nobody agrees on goes up to the leading group.</summary>
    public Task<Outcome> ResolveAsync(Guid id, Guid itemId, int seenItem, ItemResolution? resolution, string words, CancellationToken ct) =>
        operation.LeadItemAsync(id, itemId, seenItem, "议定议题", "已记入议定结果。", async (work, item) =>
        {
            bool isOpposed = await work.Db.Set<MeetingOpinion>().AnyAsync(
                o => o.ItemId == itemId && (o.Conclusion == MeetingConclusion.Disagree || o.Vote == MeetingVote.Against)
                    && work.Db.Set<MeetingParticipant>().Any(p => p.Id == o.ParticipantId && p.Kind != ParticipantKind.Applicant), ct);
            item.Resolve(work.Meeting, resolution, words, isOpposed, work.By, work.At);
            if (item.Resolution == ItemResolution.Escalated)
            {
                await news.TellRoleAsync(work, Role.Leader, "escalated", "议题提级协调，请协调", $"议题：{item.Title}。", ct);
            }
        }, ct);

    /// <summary>Takes the resolution of an item back while the meeting goes on.</summary>
    public Task<Outcome> ReopenAsync(Guid id, Guid itemId, int seenItem, CancellationToken ct) =>
        operation.LeadItemAsync(id, itemId, seenItem, "重新讨论议题", "议题重新讨论，可以修改意见和条件。", (work, item) =>
        {
            item.Reopen(work.Meeting);
            return Task.CompletedTask;
        }, ct);

    /// <summary>协调意见: what a leader decides of what went up.</summary>
    public Task<Outcome> DecideAsync(Guid id, Guid itemId, int seenItem, string words, CancellationToken ct) => me.May(Permissions.DecideEscalations)
        ? operation.ItemAsync(id, itemId, seenItem, "作出协调意见", "协调意见已记录，召集部门已收到通知。", (work, item) =>
        {
            item.DecideEscalation(words, me.Name, work.At);
            news.Tell(work.Db, work.Meeting, work.Meeting.PreparedBy, "decided", "领导小组已作出协调意见", $"议题：{item.Title}。");
            return Task.CompletedTask;
        }, ct)
        : Task.FromResult(Outcome.Forbidden());

    /// <summary>Ends the meeting.</summary>
    public Task<Outcome> ConcludeAsync(Guid id, int seen, CancellationToken ct) => operation.LeadAsync(id, seen, "结束会议", "会议已结束，记录不再改动。", async work =>
    {
        int open = await work.Db.Set<AgendaItem>().CountAsync(i => i.MeetingId == id && i.Resolution == null, ct);
        work.Meeting.Conclude(open, work.At);
    }, ct);
}
