using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Meetings;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Meetings;

/// <summary>Which persons and rooms of a meeting are wanted by another at the same time: said, not refused. Of the other meeting no more than time and convener is told.</summary>
internal static class MeetingClashes
{
    /// <summary>Reads them.</summary>
    public static async Task<IReadOnlyList<MeetingClash>> OfAsync(OfficeDbContext db, JointReviewMeeting meeting, IReadOnlyCollection<MeetingParticipant> called, CancellationToken ct)
    {
        if (meeting.State is not (MeetingState.Preparing or MeetingState.Convened))
        {
            return [];
        }

        // A meeting ends on the day on which it begins: what overlaps begins on the same day.
        (DateTime dayFrom, DateTime dayTo) = (OfficeZone.UtcOf(meeting.Day, TimeOnly.MinValue), OfficeZone.UtcOf(meeting.Day.AddDays(1), TimeOnly.MinValue));
        List<Guid> people = [.. called.Select(p => p.PersonId).OfType<Guid>()];
        var busy = await (
            from p in db.Set<MeetingParticipant>()
            join m in db.Set<JointReviewMeeting>() on p.MeetingId equals m.Id
            where p.PersonId != null && people.Contains(p.PersonId.Value) && p.StartsAt >= dayFrom && p.StartsAt < dayTo && m.Id != meeting.Id
                && m.StartsAt < meeting.EndsAt && m.EndsAt > meeting.StartsAt && m.State != MeetingState.Cancelled && m.State != MeetingState.Concluded
            select new { p.PersonName, m.StartsAt, m.EndsAt, m.LeadOrganName }).ToListAsync(ct);
        var rooms = meeting.Place.Length == 0 ? [] : await db.Set<JointReviewMeeting>()
            .Where(m => m.StartsAt >= dayFrom && m.StartsAt < dayTo && m.Id != meeting.Id && m.Place == meeting.Place && m.RegionCode == meeting.RegionCode
                && m.StartsAt < meeting.EndsAt && m.EndsAt > meeting.StartsAt && m.State != MeetingState.Cancelled && m.State != MeetingState.Concluded)
            .Select(m => new { m.StartsAt, m.EndsAt, m.LeadOrganName }).ToListAsync(ct);
        return
        [
            .. busy.Select(b => new MeetingClash(b.PersonName ?? "", false, MeetingNames.Span(b.StartsAt, b.EndsAt), b.LeadOrganName)),
            .. rooms.Select(r => new MeetingClash(meeting.Place, true, MeetingNames.Span(r.StartsAt, r.EndsAt), r.LeadOrganName)),
        ];
    }
}
