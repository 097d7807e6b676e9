using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Experts;
using ApprovalOffice.Data.Meetings;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Meetings;

/// <summary>The draws of a meeting, for the organ that convenes it and for who supervises; and how to reach an expert.</summary>
public sealed class MeetingDraws(PageReads reads, IDbContextFactory<OfficeDbContext> contexts, CurrentPerson me, MeetingScope scope, AuditTrail trail)
{
    /// <summary>The draws, the latest first; null for whom they are not meant.</summary>
    public async Task<IReadOnlyList<DrawView>?> OfAsync(MeetingSheet sheet, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        if (!sheet.IsLead && !me.May(Permissions.Supervise))
        {
            return null;
        }

        await using ReadSnapshot moment = await reads.OpenAsync(ct);
        Guid id = sheet.Meeting.Id;
        return [.. (await moment.Db.Set<ExpertDraw>().AsNoTracking().Where(d => d.MeetingId == id).OrderByDescending(d => d.Round).ToListAsync(ct)).Select(d => new DrawView(d, d.ReadList(), d.ReadResult()))];
    }

    /// <summary>Telephone of an expert who was drawn, for the organ that convenes; the view is recorded before anything is shown.</summary>
    public async Task<Outcome<string>> PhoneAsync(Guid meetingId, Guid participantId, CancellationToken ct)
    {
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        JointReviewMeeting? meeting = await (await scope.VisibleAsync(db, ct)).FirstOrDefaultAsync(m => m.Id == meetingId, ct);
        if (meeting is null || !scope.Leads(meeting))
        {
            return Outcome.Forbidden().As<string>();
        }

        Expert? expert = await db.Set<MeetingParticipant>().Where(p => p.Id == participantId && p.MeetingId == meetingId)
            .Join(db.Set<Expert>(), p => p.ExpertId, e => e.Id, (_, e) => e).AsNoTracking().FirstOrDefaultAsync(ct);
        if (expert is null)
        {
            return Outcome.NotFound().As<string>();
        }

        await trail.RecordViewAsync(nameof(Expert), expert.Id.ToString(), "联系电话", null, ct);
        return Outcome.Ok(expert.Phone.Value, "");
    }
}
