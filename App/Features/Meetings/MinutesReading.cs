using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Meetings;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Meetings;

/// <summary>Reads the minutes of a meeting: a draft is the convener's, what is circulated is read by who was called, the applicant reads what is issued.</summary>
public sealed class MinutesReading(PageReads reads, OfficeReference reference)
{
    /// <summary>The minutes of a meeting that the person sees.</summary>
    public async Task<MinutesView> FindAsync(MeetingSheet sheet, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        await using ReadSnapshot moment = await reads.OpenAsync(ct);
        OfficeDbContext db = moment.Db;
        Guid meeting = sheet.Meeting.Id;
        MeetingMinutes? minutes = await db.Set<MeetingMinutes>().AsNoTracking().FirstOrDefaultAsync(m => m.MeetingId == meeting, ct);
        bool isOfficial = sheet.Participants.Any(p => p.Votes && sheet.Answerable.Contains(p.Id));
        if (minutes is null || !(sheet.IsLead || minutes.State == MinutesState.Issued || (minutes.State == MinutesState.Circulated && isOfficial)))
        {
            return new MinutesView(null, [], [], [], [], []);
        }

        Guid id = minutes.Id;
        List<MinutesParagraph> paragraphs = await db.Set<MinutesParagraph>().AsNoTracking().Where(p => p.MinutesId == id).OrderBy(p => p.Position).ToListAsync(ct);
        List<Guid> keys = [.. paragraphs.Select(p => p.Id)];
        return new MinutesView(
            minutes, paragraphs,
            await db.Set<MinutesObjection>().AsNoTracking().Where(o => keys.Contains(o.ParagraphId)).OrderBy(o => o.RaisedAt).ThenBy(o => o.Id).ToListAsync(ct),
            await db.Set<MinutesSignature>().AsNoTracking().Where(s => s.MinutesId == id).ToListAsync(ct),
            await db.Set<MeetingTask>().AsNoTracking().Where(t => t.MeetingId == meeting).OrderBy(t => t.DueOn).ThenBy(t => t.Id).ToListAsync(ct),
            sheet.IsLead ? [.. (await reference.OrgansAsync(ct)).All.Select(o => (o.Id.ToString(), o.Name))] : []);
    }
}
