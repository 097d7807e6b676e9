using System.Text;
using ApprovalOffice.App.Delivery;
using ApprovalOffice.App.Features.Verification;
using ApprovalOffice.App.Papers;
using ApprovalOffice.App.Startup;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Meetings;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Reports.Fonts;
using ApprovalOffice.Reports.Layout;
using ApprovalOffice.Reports.Meetings;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ApprovalOffice.App.Features.Meetings;

/// <summary>Number and frozen content of a meeting's papers, in the transaction that issues them; the file is made afterwards (<see cref="MeetingPaperMaker"/>).</summary>
public sealed class MeetingPapers(NumberAllocator numbers, Data.Records.Outbox outbox, OfficeReference reference, ISigner signer, IOptions<OfficeOptions> options)
{
    /// <summary>Freezes 会议通知.</summary>
    public async Task FreezeNoticeAsync(MeetingWork work, IReadOnlyList<MeetingParticipant> called, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(work);
        JointReviewMeeting meeting = work.Meeting;
        List<AgendaItem> items = await work.Db.Set<AgendaItem>().AsNoTracking().Where(i => i.MeetingId == meeting.Id).OrderBy(i => i.Position).ToListAsync(ct);
        List<Guid> keys = [.. items.Select(i => i.Id)];
        List<string> papers = await work.Db.Set<AgendaPaper>().Where(p => keys.Contains(p.ItemId)).OrderBy(p => p.FileName).Select(p => p.FileName).ToListAsync(ct);
        string place = string.Join("，", new[] { meeting.Place, meeting.Link.Length > 0 ? $"线上会议：{meeting.Link}" : "" }.Where(one => one.Length > 0));
        await FreezeAsync(
            work, MeetingPaper.Notice, "会", $"关于召开{meeting.Subject}的通知",
            head => new MeetingNoticeModel(
                head, [.. called.Where(p => !p.IsLead).Select(p => p.Name)], meeting.Subject, MeetingNames.Printed(meeting.StartsAt, meeting.EndsAt), place,
                [.. items.Select(i => i.Question.Length > 0 ? $"{i.Title}：{i.Question}" : i.Title)],
                [.. meeting.Requirements.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)], papers,
                $"{meeting.ContactName}，{meeting.ContactPhone}"),
            ct);
    }

    /// <summary>Freezes 会议纪要.</summary>
    public Task FreezeMinutesAsync(MeetingWork work, IReadOnlyList<MinutesParagraph> paragraphs, IReadOnlyList<MeetingTask> tasks, IReadOnlyList<MeetingParticipant> called, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(work);
        JointReviewMeeting meeting = work.Meeting;
        static string Named(MeetingParticipant one) => $"{one.Name}{one.PersonName}";
        MeetingParticipant lead = called.Single(p => p.IsLead);
        DateTime local = OfficeZone.LocalOf(meeting.StartsAt);
        string place = meeting.Place.Length > 0 ? $"在{meeting.Place}" : "以线上方式";
        List<MeetingParticipant> sorted = [.. called.OrderByDescending(p => p.IsLead).ThenBy(p => p.Kind).ThenBy(p => p.Name, StringComparer.Ordinal)];
        return FreezeAsync(
            work, MeetingPaper.Minutes, "会纪", $"{meeting.Subject}纪要",
            head => new MeetingMinutesModel(
                head, WithoutWord(meeting.Subject), $"{local.Year}年{local.Month}月{local.Day}日{(local.Hour < 12 ? "上午" : "下午")}，{place}", Named(lead), [.. paragraphs.Select(p => p.Text)],
                [.. tasks.Select(t => new MeetingResolution(t.Text, t.OrganName + t.PersonName, t.DueOn))],
                [.. sorted.Where(p => p.Signs).Select(Named)], [.. sorted.Where(p => p.Votes && !p.Signs).Select(Named)], [.. sorted.Where(p => !p.Votes && p.SignedInAt is not null).Select(Named)]),
            ct);
    }

    // The document adds the word itself.
    private static string WithoutWord(string subject) => subject.EndsWith("会议", StringComparison.Ordinal) ? subject[..^2] : subject;

    private async Task FreezeAsync(MeetingWork work, string code, string word, string title, Func<PaperHead, object> modelOf, CancellationToken ct)
    {
        Guid id = Guid.CreateVersion7(new DateTimeOffset(work.At, TimeSpan.Zero));
        Organ organ = await reference.OrganAsync(work.Meeting.LeadOrganId, ct);
        DateOnly today = OfficeZone.DateOf(work.At);
        NumberRule rule = new(code, Data.Records.NumberPattern.Parse($"{{issuerWord}}{word}〔{{year:4}}〕{{seq}}号"));
        string number = (await numbers.NextAsync(
            work.Db, rule, new NumberIssuer(organ.Id, organ.RegionCode.Value, organ.IssuerWord), today, new NumberPurpose(nameof(MeetingPaper), id), null, ct)).Number;
        string check = VerificationCode.Draw().Value;
        VerificationMark mark = new(options.Value.PublicAddress.TrimEnd('/') + VerificationUrls.Page(check), check) { Remark = signer.PaperRemark };
        object model = modelOf(new PaperHead(organ.Name, number, today, mark, new DateTimeOffset(work.At, TimeSpan.Zero)));
        string json = PaperDrawings.Freeze(model);
        IReadOnlyList<Rune> missing = FontCoverage.MissingIn(PaperDrawings.TextOf(json));
        PaperRules.MissingGlyph.Require(missing.Count == 0, detail: string.Join("、", missing.Select(FontCoverage.Describe)));
        work.Db.Add(MeetingPaper.Freeze(id, work.Meeting.Id, new DocumentHead(code, title, number, organ.Name, today), model.GetType().Name, json, check, work.At));
        outbox.Enqueue(work.Db, $"meeting-paper:{id:N}", MeetingPaperMaker.MessageKind, id.ToString(), new { paperId = id });
    }
}
