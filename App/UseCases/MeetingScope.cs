using ApprovalOffice.App.Access;
using ApprovalOffice.Data.Meetings;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.UseCases;

/// <summary>
/// Which meetings the current person sees: those to which their organ, their applicant or they themselves are called; all of their regions for who
/// supervises them or sits at their window. What is still prepared is seen by the organ that convenes it alone.
/// </summary>
public sealed class MeetingScope(CurrentPerson person, CaseScope cases, OfficeReference reference)
{
    /// <summary>The signal that a meeting has changed.</summary>
    public const string Signal = "meeting";

    /// <summary>Whether the person convenes meetings for their organ.</summary>
    public bool MayConvene => person.May(Permissions.CoordinateCases) && person.OrganId is not null;

    /// <summary>Whether the person acts for the organ that convenes this one.</summary>
    public bool Leads(JointReviewMeeting meeting)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        return MayConvene && person.OrganId == meeting.LeadOrganId;
    }

    /// <summary>Whether the person sits there for the organ that convenes it and writes down what is agreed.</summary>
    public bool Records(JointReviewMeeting meeting)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        return person.OrganId == meeting.LeadOrganId && (person.May(Permissions.ReviewCases) || person.May(Permissions.DecideCases) || person.May(Permissions.CoordinateCases));
    }

    /// <summary>Whether the person answers for a participant.</summary>
    /// <param name="participant">The participant.</param>
    /// <param name="applicants">For whom the person may act today.</param>
    /// <param name="meeting">The meeting, where what an expert without an account says is written down by the organ that convenes it; null where nobody speaks for another.</param>
    public bool AnswersFor(MeetingParticipant participant, IReadOnlyCollection<Guid> applicants, JointReviewMeeting? meeting = null)
    {
        ArgumentNullException.ThrowIfNull(participant);
        return participant.Kind switch
        {
            ParticipantKind.Organ => participant.OrganId == person.OrganId
                && (person.May(Permissions.ReviewCases) || person.May(Permissions.DecideCases) || person.May(Permissions.CoordinateCases)),
            ParticipantKind.Applicant => person.May(Permissions.Apply) && participant.ApplicantId is { } applicant && applicants.Contains(applicant),
            _ => participant.PersonId is { } expert ? expert == person.PersonId : meeting is not null && Records(meeting),
        };
    }

    /// <summary>The meetings the person sees.</summary>
    public async Task<IQueryable<JointReviewMeeting>> VisibleAsync(OfficeDbContext db, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        IQueryable<JointReviewMeeting> all = Out(db);
        if (person.May(Permissions.ReadCases) && cases.SeesWholeRegion)
        {
            List<RegionCode> regions = await cases.RegionsAsync(ct);
            Guid? own = person.OrganId;
            return all.Where(m => regions.Contains(m.RegionCode) || db.Set<MeetingParticipant>().Any(p => p.MeetingId == m.Id && p.OrganId == own));
        }

        Guid me = person.PersonId;
        List<Guid> organs = person.May(Permissions.ReadCases) ? await cases.OwnOrgansAsync(ct) : [];
        IQueryable<Guid> applicants = cases.Applicants(db);
        return all.Where(m => db.Set<MeetingParticipant>().Any(p => p.MeetingId == m.Id
            && (p.PersonId == me || (p.OrganId != null && organs.Contains(p.OrganId.Value)) || (p.ApplicantId != null && applicants.Contains(p.ApplicantId.Value)))));
    }

    /// <summary>
    /// Those meetings as lines, in parts, for a list in the order of time: each part is read along its own index. A meeting may stand in several of them.
    /// </summary>
    public async Task<IReadOnlyList<IQueryable<MeetingLine>>> LinesAsync(OfficeDbContext db, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        IQueryable<JointReviewMeeting> all = Out(db);
        if (person.May(Permissions.ReadCases) && cases.SeesWholeRegion)
        {
            List<RegionCode> regions = await cases.RegionsAsync(ct);
            IEnumerable<IQueryable<JointReviewMeeting>> parts = (await reference.OrgansAsync(ct)).All.All(o => regions.Contains(o.RegionCode))
                ? [all]
                : regions.Select(region => all.Where(m => m.RegionCode == region));
            return [.. parts.Select(part => part.Select(m => new MeetingLine
            {
                Id = m.Id, StartsAt = m.StartsAt, EndsAt = m.EndsAt, Subject = m.Subject, Place = m.Place, LeadOrganName = m.LeadOrganName, State = m.State,
            }))];
        }

        return [.. (await PartakingAsync(db, ct)).Select(part => Lines(all, part))];
    }

    /// <summary>The meetings to which the person is called by name.</summary>
    public IQueryable<MeetingLine> MyLines(OfficeDbContext db)
    {
        ArgumentNullException.ThrowIfNull(db);
        Guid me = person.PersonId;
        return Lines(Out(db), db.Set<MeetingParticipant>().AsNoTracking().Where(p => p.PersonId == me));
    }

    private static IQueryable<MeetingLine> Lines(IQueryable<JointReviewMeeting> all, IQueryable<MeetingParticipant> part) =>
        from p in part
        join m in all on p.MeetingId equals m.Id
        select new MeetingLine
        {
            // By what the participant's index holds, not by the meeting's own: so the list is read in its order.
            Id = p.MeetingId, StartsAt = p.StartsAt, EndsAt = m.EndsAt, Subject = m.Subject, Place = m.Place, LeadOrganName = m.LeadOrganName, State = m.State,
        };

    private async Task<IReadOnlyList<IQueryable<MeetingParticipant>>> PartakingAsync(OfficeDbContext db, CancellationToken ct)
    {
        IQueryable<MeetingParticipant> all = db.Set<MeetingParticipant>().AsNoTracking();
        if (person.May(Permissions.ReadCases))
        {
            return [.. (await cases.OwnOrgansAsync(ct)).Select(organ => all.Where(p => p.OrganId == organ))];
        }

        Guid me = person.PersonId;
        List<Guid> applicants = await cases.Applicants(db).Distinct().ToListAsync(ct);
        return [.. applicants.Select(applicant => all.Where(p => p.ApplicantId == applicant)), all.Where(p => p.PersonId == me)];
    }

    private IQueryable<JointReviewMeeting> Out(OfficeDbContext db)
    {
        Guid? organ = MayConvene ? person.OrganId : null;
        return db.Set<JointReviewMeeting>().AsNoTracking().Where(m => m.State != MeetingState.Preparing || m.LeadOrganId == organ);
    }
}
