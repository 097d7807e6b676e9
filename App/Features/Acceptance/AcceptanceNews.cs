using ApprovalOffice.App.Access;
using ApprovalOffice.Data.Acceptance;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Records;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Acceptance;

/// <summary>Who is told of what happens to a joint acceptance; written with the change, delivered afterwards.</summary>
public sealed class AcceptanceNews(Data.Records.Outbox outbox, CurrentPerson me)
{
    /// <summary>Tells the organs that come: all of them, or some.</summary>
    /// <param name="work">The act.</param>
    /// <param name="occasion">What makes the message one of its own.</param>
    /// <param name="title">Its title.</param>
    /// <param name="text">What is said beside project and scope.</param>
    /// <param name="organs">The organs; null for all that come.</param>
    /// <param name="withApplicant">Whether the applicant is told too.</param>
    /// <param name="ct">Cancels the reads.</param>
    public async Task TellAsync(AcceptanceWork work, string occasion, string title, string text, IReadOnlyCollection<Guid>? organs, bool withApplicant, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(work);
        JointAcceptance acceptance = work.Acceptance;
        DateOnly today = work.Today;
        List<Guid> told = [.. organs ?? [.. acceptance.Participants.Select(p => p.OrganId).OfType<Guid>()]];
        IReadOnlyList<Role> roles = RoleNames.Reviewing;
        List<Guid> receivers = await work.Db.Set<RoleAssignment>()
            .Where(a => roles.Contains(a.Role) && a.OrganId != null && told.Contains(a.OrganId.Value) && a.From <= today && (a.To == null || a.To >= today))
            .Select(a => a.PersonId).Distinct().ToListAsync(ct);
        if (withApplicant)
        {
            Guid applicant = acceptance.ApplicantId;
            receivers.AddRange(await work.Db.Set<ApplicantMember>()
                .Where(m => m.ApplicantId == applicant && m.From <= today && m.To >= today && (m.RevokedOn == null || m.RevokedOn > today)).Select(m => m.PersonId).Distinct().ToListAsync(ct));
        }

        foreach (Guid receiver in receivers.Distinct().Where(r => r != me.PersonId))
        {
            outbox.Notify(
                work.Db, $"acceptance:{acceptance.Id:N}:{occasion}:{acceptance.Version}:{receiver:N}", receiver,
                new NoticeContent(title, $"{acceptance.ProjectName}（{acceptance.Scope}）{text}", AcceptanceUrls.One(acceptance.Id)));
        }
    }
}
