using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Meetings;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Meetings;

/// <summary>发出会议通知, 撤回通知, 取消会议.</summary>
public sealed class ConveneMeeting(MeetingOperation operation, MeetingPapers papers, MeetingNews news, OfficeReference reference, ExpertReviewClock reviews)
{
    /// <summary>Sends the notice: number and paper, the notice in the office, the entry for the calendar.</summary>
    public Task<Outcome> RunAsync(Guid id, int seen, CancellationToken ct) => operation.LeadAsync(id, seen, "发出会议通知", "会议通知已发出，参会单位已收到系统通知。", async work =>
    {
        List<MeetingParticipant> called = [.. (await work.Db.Set<MeetingParticipant>().Where(p => p.MeetingId == id).ToListAsync(ct)).OrderBy(p => p.Kind).ThenBy(p => p.Name, StringComparer.Ordinal)];
        int items = await work.Db.Set<AgendaItem>().CountAsync(i => i.MeetingId == id, ct);
        work.Meeting.Convene(items, called.Count(p => !p.IsLead), await reference.CalendarAsync(work.Meeting.RegionCode, ct), work.At);
        await papers.FreezeNoticeAsync(work, called, ct);
        work.Touched.AddRange(await reviews.BeginAsync(work.Db, work.Meeting, work.At, ct));
        await news.TellAllAsync(work, $"notice{work.Meeting.NoticeRound}", "会议通知", ct);
    }, ct);

    /// <summary>Takes the notice back: time, place, agenda and participants can be changed, and everybody is asked anew.</summary>
    public Task<Outcome> WithdrawAsync(Guid id, int seen, string reason, CancellationToken ct) => operation.LeadAsync(id, seen, "撤回会议通知", "会议通知已撤回，修改后请重新发出。", async work =>
    {
        work.Meeting.WithdrawNotice(reason);
        await EndAsync(work, "withdrawn", "会议通知已撤回", ct);
        foreach (MeetingParticipant one in await work.Db.Set<MeetingParticipant>().Where(p => p.MeetingId == id).ToListAsync(ct))
        {
            one.AskAnew();
        }
    }, ct);

    /// <summary>Calls the meeting off.</summary>
    public Task<Outcome> CancelAsync(Guid id, int seen, string reason, CancellationToken ct) => operation.LeadAsync(id, seen, "取消会议", "会议已取消，参会单位已收到系统通知。", async work =>
    {
        bool wasOut = work.Meeting.IsOut;
        work.Meeting.Cancel(reason);
        if (wasOut)
        {
            await EndAsync(work, "cancelled", "会议已取消", ct);
        }
    }, ct);

    // Whoever was told of the meeting is told that it is off, and the paper says so to who verifies it.
    private async Task EndAsync(MeetingWork work, string occasion, string title, CancellationToken ct)
    {
        foreach (MeetingPaper paper in await work.Db.Set<MeetingPaper>().Where(p => p.MeetingId == work.Meeting.Id && p.WithdrawnAt == null).ToListAsync(ct))
        {
            paper.Withdraw(work.At);
        }

        work.Touched.AddRange(await reviews.EndAsync(work.Db, work.Meeting, $"{title}：{work.Meeting.Reason}", isDone: false, work.At, ct));
        await news.TellAllAsync(work, occasion, title, ct);
    }
}
