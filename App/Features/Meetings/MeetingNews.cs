using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Meetings;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Regions;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Meetings;

/// <summary>Who is told of what happens to a meeting; written with the change, delivered afterwards.</summary>
public sealed class MeetingNews(Data.Records.Outbox outbox, CurrentPerson me, OfficeReference reference, TimeProvider clock)
{
    private static readonly Role[] Answering = [.. RoleNames.Reviewing.Concat(RoleNames.Deciding).Append(Role.LeadCoordinator).Distinct()];

    /// <summary>Tells everybody who is called: the persons named, where none is, whoever may name one.</summary>
    public async Task TellAllAsync(MeetingWork work, string occasion, string title, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(work);
        List<MeetingParticipant> called = await work.Db.Set<MeetingParticipant>().Where(p => p.MeetingId == work.Meeting.Id).ToListAsync(ct);
        DateOnly today = OfficeZone.DateOf(work.At);
        List<Guid> organs = [.. called.Where(p => p is { OrganId: not null, PersonId: null }).Select(p => p.OrganId!.Value)];
        List<Guid> applicants = [.. called.Where(p => p is { ApplicantId: not null, PersonId: null }).Select(p => p.ApplicantId!.Value)];
        List<Guid> receivers =
        [
            .. called.Select(p => p.PersonId).OfType<Guid>(),
            .. await work.Db.Set<RoleAssignment>()
                .Where(a => Answering.Contains(a.Role) && a.OrganId != null && organs.Contains(a.OrganId.Value) && a.From <= today && (a.To == null || a.To >= today))
                .Select(a => a.PersonId).Distinct().ToListAsync(ct),
            .. await work.Db.Set<ApplicantMember>()
                .Where(m => applicants.Contains(m.ApplicantId) && m.From <= today && m.To >= today && (m.RevokedOn == null || m.RevokedOn > today))
                .Select(m => m.PersonId).Distinct().ToListAsync(ct),
        ];
        foreach (Guid receiver in receivers.Distinct())
        {
            Tell(work.Db, work.Meeting, receiver, occasion, title, "");
        }
    }

    /// <summary>Tells everybody who holds a role in the region of the meeting or above it.</summary>
    public async Task TellRoleAsync(MeetingWork work, Role role, string occasion, string title, string more, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(work);
        DateOnly today = OfficeZone.DateOf(work.At);
        RegionTree regions = (await reference.OrgansAsync(ct)).Regions;
        List<RegionCode> over = [work.Meeting.RegionCode, .. regions.Ancestors(work.Meeting.RegionCode).Select(r => r.Code)];
        foreach (Guid receiver in await work.Db.Set<RoleAssignment>()
            .Where(a => a.Role == role && over.Contains(a.RegionCode) && a.From <= today && (a.To == null || a.To >= today)).Select(a => a.PersonId).Distinct().ToListAsync(ct))
        {
            Tell(work.Db, work.Meeting, receiver, occasion, title, more);
        }
    }

    /// <summary>Tells one person; nobody is told of what they did themselves.</summary>
    public void Tell(OfficeDbContext db, JointReviewMeeting meeting, Guid receiver, string occasion, string title, string more)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        if (receiver == me.PersonId)
        {
            return;
        }

        string place = string.Join("，", new[] { meeting.Place, meeting.Link.Length > 0 ? $"线上：{meeting.Link}" : "" }.Where(one => one.Length > 0));
        string reason = meeting.Reason is { } why ? $"原因：{why}" : "";
        outbox.Notify(
            db, $"meeting:{meeting.Id:N}:{occasion}:{clock.GetUtcNow().UtcTicks}:{receiver:N}", receiver,
            new NoticeContent(title, $"{meeting.Subject}，{MeetingNames.Span(meeting.StartsAt, meeting.EndsAt)}，{place}。{reason}{more}", MeetingUrls.One(meeting.Id)));
    }
}
