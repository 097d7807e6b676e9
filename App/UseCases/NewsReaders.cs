using ApprovalOffice.Data.Applications;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Events;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.UseCases;

/// <summary>The people behind each audience of the news of an act, read in one query for all its cases.</summary>
internal sealed class NewsReaders
{
    private readonly ILookup<Guid, Reader> _of;

    private NewsReaders(IEnumerable<Reader> readers) => _of = readers.ToLookup(reader => reader.Of);

    /// <summary>Reads them.</summary>
    public static async Task<NewsReaders> ReadAsync(
        OfficeDbContext db, IReadOnlyList<(ApprovalCase Case, CaseEvent Happened, NewsAudience Audience)> news, DateOnly today, CancellationToken ct)
    {
        List<Guid> applicants = [.. news.Where(n => n.Audience == NewsAudience.Applicant).Select(n => n.Case.Subject.ApplicantId).Distinct()];
        List<Guid> organs = [.. news.SelectMany(n => OrgansOf(n.Case, n.Happened, n.Audience)).Distinct()];
        if (applicants.Count + organs.Count == 0)
        {
            return new NewsReaders([]);
        }

        IReadOnlyList<Role> reviewing = RoleNames.Reviewing, deciding = RoleNames.Deciding;
        IQueryable<Reader> members = db.Set<ApplicantMember>()
            .Where(m => applicants.Contains(m.ApplicantId) && m.From <= today && m.To >= today && (m.RevokedOn == null || m.RevokedOn > today))
            .Select(m => new Reader { Of = m.ApplicantId, PersonId = m.PersonId, Reviews = false, Decides = false });
        IQueryable<Reader> holders = db.Set<RoleAssignment>()
            .Where(a => a.OrganId != null && organs.Contains(a.OrganId.Value) && (reviewing.Contains(a.Role) || deciding.Contains(a.Role))
                && a.From <= today && (a.To == null || a.To >= today))
            .Select(a => new Reader { Of = a.OrganId!.Value, PersonId = a.PersonId, Reviews = reviewing.Contains(a.Role), Decides = deciding.Contains(a.Role) });
        return new NewsReaders(await (organs.Count == 0 ? members : applicants.Count == 0 ? holders : members.Concat(holders)).ToListAsync(ct));
    }

    /// <summary>Who is told of one event.</summary>
    public IEnumerable<Guid> Of(ApprovalCase subject, CaseEvent happened, NewsAudience audience) => audience switch
    {
        NewsAudience.Applicant => _of[subject.Subject.ApplicantId].Select(r => r.PersonId).Distinct(),
        NewsAudience.Handler => subject.HandlerId is { } handler ? [handler] : [],
        NewsAudience.TakenInBy => subject.Events.LastOrDefault(e => e.Action is CaseAction.Receive or CaseAction.RequestCorrection)?.PersonId is { } taker ? [taker] : [],
        NewsAudience.Window => subject.CreatedBy is { } clerk && subject.IntakeMode == IntakeMode.Window ? [clerk] : [],
        _ => OrgansOf(subject, happened, audience).SelectMany(organ => _of[organ])
            .Where(r => audience == NewsAudience.Approvers ? r.Decides : r.Reviews).Select(r => r.PersonId).Distinct(),
    };

    private static IEnumerable<Guid> OrgansOf(ApprovalCase subject, CaseEvent happened, NewsAudience audience) => audience switch
    {
        NewsAudience.Reviewers or NewsAudience.Approvers => [subject.Organ.OrganId],
        NewsAudience.Consulted => subject.OpinionRequests.Where(o => o.AskedAt == happened.OccurredAt || o.ClosedAt == happened.OccurredAt).Select(o => o.OrganId),
        _ => [],
    };

    private sealed record Reader
    {
        public required Guid Of { get; init; }

        public required Guid PersonId { get; init; }

        public required bool Reviews { get; init; }

        public required bool Decides { get; init; }
    }
}
