using ApprovalOffice.App.Access;
using ApprovalOffice.App.Api;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Joint;
using ApprovalOffice.Data.Meetings;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Meetings;

/// <summary>Reads a meeting for its page.</summary>
public sealed class MeetingSheets(PageReads reads, MeetingScope scope, CaseScope cases, CurrentPerson me, OfficeReference reference, DownloadTickets tickets, TimeProvider clock)
{
    // A case has a few dozen files; more are chosen at the case.
    private const int MostOffered = 200;

    /// <summary>The meeting; null where there is none that the person sees.</summary>
    public async Task<MeetingSheet?> FindAsync(Guid id, CancellationToken ct)
    {
        await using ReadSnapshot moment = await reads.OpenAsync(ct);
        OfficeDbContext db = moment.Db;
        if (await (await scope.VisibleAsync(db, ct)).FirstOrDefaultAsync(m => m.Id == id, ct) is not { } meeting)
        {
            return null;
        }

        bool isLead = scope.Leads(meeting);
        List<MeetingParticipant> called = [.. (await db.Set<MeetingParticipant>().AsNoTracking().Where(p => p.MeetingId == id).ToListAsync(ct)).OrderByDescending(p => p.IsLead).ThenBy(p => p.Kind).ThenBy(p => p.Name, StringComparer.Ordinal)];
        List<Guid> applicants = await cases.Applicants(db).ToListAsync(ct);
        HashSet<Guid> answerable = [.. called.Where(p => scope.AnswersFor(p, applicants, meeting)).Select(p => p.Id)];
        List<(Guid Id, string Name)> colleagues = answerable.Count > 0 && me.OrganId is { } organ ? await AnswerInvitation.ColleaguesAsync(db, organ, clock.Today(), ct) : [];
        List<MeetingPaperLine> papers = await db.Set<MeetingPaper>().Where(p => p.MeetingId == id).OrderByDescending(p => p.CreatedAt)
            .Select(p => new MeetingPaperLine(p.Id, p.Title, p.Number, p.DatedOn, p.WithdrawnAt != null)).ToListAsync(ct);
        WorkingCalendar calendar = await reference.CalendarAsync(meeting.RegionCode, ct);
        return new MeetingSheet(
            meeting, await AgendaAsync(db, meeting, isLead, ct), called, answerable, papers,
            await MeetingClashes.OfAsync(db, meeting, isLead ? called : [.. called.Where(p => answerable.Contains(p.Id))], ct),
            [.. colleagues.Select(c => (c.Id.ToString(), c.Name))], isLead, calendar.ReliesOnUnarrangedYear(clock.Today(), meeting.Day),
            scope.Records(meeting), me.May(Permissions.DecideEscalations));
    }

    /// <summary>Who can be invited: the organs of the region and above, the applicants of the cases on the agenda.</summary>
    public async Task<IReadOnlyList<(string Code, string Name)>> InvitableAsync(MeetingSheet sheet, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        await using ReadSnapshot moment = await reads.OpenAsync(ct);
        HashSet<Guid> called = [.. sheet.Participants.SelectMany(p => new[] { p.OrganId, p.ApplicantId }).OfType<Guid>()];
        List<Guid> about = [.. sheet.Items.Select(i => i.Item.CaseId).OfType<Guid>()];
        var applicants = await moment.Db.Set<ApprovalCase>().Where(c => about.Contains(c.Id)).Select(c => new { c.Subject.ApplicantId, c.Subject.ApplicantName }).Distinct().ToListAsync(ct);
        return
        [
            .. applicants.Where(a => !called.Contains(a.ApplicantId)).Select(a => (a.ApplicantId.ToString(), $"申请人：{a.ApplicantName}")),
            .. (await reference.OrgansAsync(ct)).All.Where(o => !called.Contains(o.Id)).Select(o => (o.Id.ToString(), o.Name)),
        ];
    }

    private async Task<IReadOnlyList<AgendaLine>> AgendaAsync(OfficeDbContext db, JointReviewMeeting meeting, bool isLead, CancellationToken ct)
    {
        List<AgendaItem> items = await db.Set<AgendaItem>().AsNoTracking().Where(i => i.MeetingId == meeting.Id).OrderBy(i => i.Position).ToListAsync(ct);
        List<Guid> keys = [.. items.Select(i => i.Id)];
        List<Guid> about = [.. items.Select(i => i.CaseId).OfType<Guid>()];
        ILookup<Guid, AgendaPaper> papers = (await db.Set<AgendaPaper>().AsNoTracking().Where(p => keys.Contains(p.ItemId)).OrderBy(p => p.FileName).ThenBy(p => p.Id).ToListAsync(ct)).ToLookup(p => p.ItemId);
        ILookup<Guid, MeetingOpinion> opinions = (await db.Set<MeetingOpinion>().AsNoTracking().Where(o => keys.Contains(o.ItemId)).ToListAsync(ct)).ToLookup(o => o.ItemId);
        ILookup<Guid, MeetingCondition> conditions = (await db.Set<MeetingCondition>().AsNoTracking().Where(c => keys.Contains(c.ItemId)).OrderBy(c => c.Position).ToListAsync(ct)).ToLookup(c => c.ItemId);
        Dictionary<Guid, string> numbers = (await db.Set<ApprovalCase>().Where(c => about.Contains(c.Id)).Select(c => new { c.Id, c.Number }).ToListAsync(ct)).ToDictionary(c => c.Id, c => c.Number?.Value ?? "");
        HashSet<Guid> seen = [.. await (await cases.VisibleAsync(db, ct)).Where(c => about.Contains(c.Id)).Select(c => c.Id).ToListAsync(ct)];
        ILookup<Guid, (Guid Id, string Digest, string Name)> offered = isLead && meeting.State == MeetingState.Preparing ? await OfferedAsync(db, about, ct) : Enumerable.Empty<(Guid, string, string)>().ToLookup(_ => Guid.Empty);
        ILookup<Guid, SaidCondition> written = isLead && conditions.Count > 0 ? await WrittenAsync(db, about, ct) : Enumerable.Empty<(Guid, SaidCondition)>().ToLookup(_ => Guid.Empty, one => one.Item2);
        return
        [
            .. items.Select(i => new AgendaLine(
                i, i.CaseId is { } c ? numbers.GetValueOrDefault(c) : null, i.CaseId is { } of && seen.Contains(of),
                [.. papers[i.Id].Select(p => (p, tickets.UrlFor(me, meeting.Id, p.Digest, p.FileName)))],
                [.. opinions[i.Id]], [.. conditions[i.Id]],
                i.CaseId is { } at ? [.. offered[at].Where(o => papers[i.Id].All(p => p.Digest != o.Digest)).Select(o => (o.Id.ToString(), o.Name))] : [])
            {
                Written = i.CaseId is { } asked ? [.. written[asked]] : [],
            }),
        ];
    }

    // Of each organ the latest round that was not cancelled, as the gate counts them.
    private static async Task<ILookup<Guid, SaidCondition>> WrittenAsync(OfficeDbContext db, List<Guid> about, CancellationToken ct) =>
        (await db.Set<OpinionRequest>().AsNoTracking().Where(o => about.Contains(o.CaseId) && o.Conclusion != null && o.Conclusion != OpinionConclusion.Cancelled).OrderBy(o => o.ClosedAt).ToListAsync(ct))
        .GroupBy(o => (o.CaseId, o.OrganId)).Select(g => g.MaxBy(o => o.Round)!)
        .SelectMany(o => o.Conditions.Select(said => (o.CaseId, Said: new SaidCondition(o.OrganId, o.OrganName, "书面意见", said))))
        .ToLookup(one => one.CaseId, one => one.Said);

    private static async Task<ILookup<Guid, (Guid Id, string Digest, string Name)>> OfferedAsync(OfficeDbContext db, List<Guid> about, CancellationToken ct) =>
        (await (
            from m in db.Set<CaseMaterial>()
            join f in db.Set<MaterialInstance>() on m.Id equals f.CaseMaterialId
            where about.Contains(m.CaseId) && f.WithdrawnAt == null
            orderby m.Sort
            select new { m.CaseId, Material = m.Name, f.Id, f.Digest, f.FileName }).Take(MostOffered).ToListAsync(ct))
        .ToLookup(f => f.CaseId, f => (f.Id, f.Digest, f.Material == f.FileName ? f.Material : $"{f.Material}：{f.FileName}"));
}
