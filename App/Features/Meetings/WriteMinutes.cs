using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Meetings;
using ApprovalOffice.Data.Rules;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Meetings;

/// <summary>起草、修改、送阅、答复异议、印发 of the minutes, by the organ that convened the meeting.</summary>
public sealed class WriteMinutes(MeetingOperation operation, MeetingSheets sheets, MeetingPapers papers, MeetingNews news, ExpertReviewClock reviews, TimeProvider clock)
{
    /// <summary>Drafts them from what was recorded.</summary>
    public async Task<Outcome> DraftAsync(Guid id, CancellationToken ct)
    {
        if (await sheets.FindAsync(id, ct) is not { } sheet)
        {
            return Outcome.NotFound();
        }

        return await operation.LeadAsync(id, sheet.Meeting.Version, "起草会议纪要", "会议纪要已按记录起草，请核对修改。", async work =>
        {
            MeetingRules.MinutesDrafted.Require(!await work.Db.Set<MeetingMinutes>().AnyAsync(m => m.MeetingId == id, ct));
            MeetingMinutes minutes = MeetingMinutes.Draft(work.Meeting, work.By, clock);
            work.Db.Add(minutes);
            work.Db.AddRange(MinutesText.Of(sheet).Select((text, i) => MinutesParagraph.Of(minutes, i + 1, text, clock)));
        }, ct);
    }

    /// <summary>Writes a paragraph anew. What others signed was other words: whoever signed signs again.</summary>
    public Task<Outcome> EditAsync(Guid id, Guid paragraphId, int seen, string text, CancellationToken ct) => LeadAsync(id, "修改会议纪要", "段落已修改。", async (work, minutes) =>
    {
        MinutesParagraph? paragraph = await work.Db.Set<MinutesParagraph>().FirstOrDefaultAsync(p => p.Id == paragraphId && p.MinutesId == minutes.Id, ct);
        MeetingRules.NoSuchRow.Require(paragraph is not null);
        MeetingOperation.Saw(work, paragraph, seen);
        paragraph.Write(minutes, text, work.By);
        work.Db.RemoveRange(await work.Db.Set<MinutesSignature>().Where(s => s.MinutesId == minutes.Id && s.AbsenceReason == null).ToListAsync(ct));
    }, ct);

    /// <summary>Sends them to everybody who was there.</summary>
    public Task<Outcome> CirculateAsync(Guid id, CancellationToken ct) => LeadAsync(id, "送阅会议纪要", "会议纪要已送阅，参会单位可以提出异议或者签署。", async (work, minutes) =>
    {
        minutes.Circulate(work.At);
        await news.TellAllAsync(work, "minutes", "会议纪要请审阅签署", ct);
    }, ct);

    /// <summary>Answers an objection.</summary>
    public Task<Outcome> ReplyAsync(Guid id, Guid objectionId, int seen, string answer, CancellationToken ct) => LeadAsync(id, "答复纪要异议", "异议已答复。", async (work, minutes) =>
    {
        MinutesObjection? objection = await work.Db.Set<MinutesObjection>()
            .FirstOrDefaultAsync(o => o.Id == objectionId && work.Db.Set<MinutesParagraph>().Any(p => p.Id == o.ParagraphId && p.MinutesId == minutes.Id), ct);
        MeetingRules.NoSuchRow.Require(objection is not null);
        MeetingOperation.Saw(work, objection, seen);
        objection.Reply(minutes, answer, work.By, work.At);
    }, ct);

    /// <summary>Records that a participant did not sign, and why.</summary>
    public Task<Outcome> AbsentAsync(Guid id, Guid participantId, string reason, CancellationToken ct) => LeadAsync(id, "登记未签署", "已登记未签署的原因。", async (work, minutes) =>
    {
        MeetingParticipant who = await SignerAsync(work, minutes, participantId, ct);
        work.Db.Add(MinutesSignature.Missing(minutes, who, reason, work.By, clock));
    }, ct);

    /// <summary>Issues them: number and paper; the tasks are followed from now on.</summary>
    public Task<Outcome> IssueAsync(Guid id, CancellationToken ct) => LeadAsync(id, "印发会议纪要", "会议纪要已印发，议定事项开始跟踪落实。", async (work, minutes) =>
    {
        List<MinutesParagraph> paragraphs = await work.Db.Set<MinutesParagraph>().Where(p => p.MinutesId == minutes.Id).OrderBy(p => p.Position).ToListAsync(ct);
        List<Guid> keys = [.. paragraphs.Select(p => p.Id)];
        int unanswered = await work.Db.Set<MinutesObjection>().CountAsync(o => keys.Contains(o.ParagraphId) && o.Answer == null, ct);
        List<MeetingParticipant> called = await work.Db.Set<MeetingParticipant>().Where(p => p.MeetingId == id).ToListAsync(ct);
        HashSet<Guid> signed = [.. await work.Db.Set<MinutesSignature>().Where(s => s.MinutesId == minutes.Id).Select(s => s.ParticipantId).ToListAsync(ct)];
        minutes.Issue(unanswered, [.. called.Where(p => p.Signs && !signed.Contains(p.Id)).Select(p => p.Name)], work.At);
        List<MeetingTask> tasks = await work.Db.Set<MeetingTask>().Where(t => t.MeetingId == id).OrderBy(t => t.DueOn).ThenBy(t => t.Id).ToListAsync(ct);
        tasks.ForEach(task => task.Issue());
        await papers.FreezeMinutesAsync(work, paragraphs, tasks, called, ct);
        work.Touched.AddRange(await reviews.EndAsync(work.Db, work.Meeting, $"{work.Meeting.Subject}的评审意见（会议纪要）已印发", isDone: true, work.At, ct));
        await news.TellAllAsync(work, "issued", "会议纪要已印发", ct);
    }, ct);

    /// <summary>Who signs, and has not yet. MEET-048 otherwise.</summary>
    internal static async Task<MeetingParticipant> SignerAsync(MeetingWork work, MeetingMinutes minutes, Guid participantId, CancellationToken ct)
    {
        MeetingParticipant? who = await work.Db.Set<MeetingParticipant>().FirstOrDefaultAsync(p => p.Id == participantId && p.MeetingId == work.Meeting.Id, ct);
        bool has = await work.Db.Set<MinutesSignature>().AnyAsync(s => s.MinutesId == minutes.Id && s.ParticipantId == participantId, ct);
        MeetingRules.NotASigner.Require(who is { Signs: true } && !has);
        return who;
    }

    /// <summary>The minutes of the meeting. MEET-049 while there are none.</summary>
    internal static async Task<MeetingMinutes> MinutesAsync(MeetingWork work, CancellationToken ct)
    {
        MeetingMinutes? minutes = await work.Db.Set<MeetingMinutes>().FirstOrDefaultAsync(m => m.MeetingId == work.Meeting.Id, ct);
        MeetingRules.NoMinutes.Require(minutes is not null);
        return minutes;
    }

    private Task<Outcome> LeadAsync(Guid id, string name, string done, Func<MeetingWork, MeetingMinutes, Task> act, CancellationToken ct) =>
        operation.LeadAsync(id, null, name, done, async work => await act(work, await MinutesAsync(work, ct)), ct);
}
