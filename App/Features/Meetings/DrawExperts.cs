using System.Security.Cryptography;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Experts;
using ApprovalOffice.Data.Meetings;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Rules;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Meetings;

/// <summary>抽取专家: the lot names whom the pool sends to a meeting; after somebody has declined, another in their place, and the earlier draw stays.</summary>
public sealed class DrawExperts(MeetingOperation operation, MeetingNews news, OfficeReference reference, TimeProvider clock)
{
    /// <summary>Draws and invites. Of two who draw at once the second is told what the first has drawn.</summary>
    /// <param name="id">The meeting.</param>
    /// <param name="seen">The version the person saw.</param>
    /// <param name="wishes">How many of which speciality.</param>
    /// <param name="avoided">Units concerned that the office does not know, a line each: name and credit code.</param>
    /// <param name="ct">Cancels before the commit.</param>
    public Task<Outcome> RunAsync(Guid id, int seen, IReadOnlyList<DrawWish> wishes, string avoided, CancellationToken ct) =>
        operation.LeadAsync(id, seen, "抽取专家", "专家已抽取，列入参会单位；种子、名单和回避原因见抽取记录。", async work =>
        {
            ExpertRules.DrawClosed.Require(work.Meeting.State is MeetingState.Preparing or MeetingState.Convened);
            List<AvoidedUnit> units = [.. await ConcernedAsync(work, ct), .. NamedUnits.Read(avoided)];
            List<MeetingParticipant> before = await work.Db.Set<MeetingParticipant>().Where(p => p.MeetingId == id && p.ExpertId != null).ToListAsync(ct);
            HashSet<Guid> standing = [.. before.Where(p => p.Answer != InvitationAnswer.Declined).Select(p => p.ExpertId!.Value)];
            HashSet<Guid> declined = [.. before.Where(p => p.Answer == InvitationAnswer.Declined).Select(p => p.ExpertId!.Value)];
            DateOnly day = work.Meeting.Day;
            List<Expert> pool = await work.Db.Set<Expert>().AsNoTracking().Include(e => e.Interests).Where(e => (e.From <= day && e.To >= day) || standing.Contains(e.Id)).ToListAsync(ct);
            int round = 1 + await work.Db.Set<ExpertDraw>().CountAsync(d => d.MeetingId == id, ct);
            ExpertDraw draw = ExpertDraw.Of(
                work.Meeting, round, DrawList.Of(wishes, pool, units, standing, declined), BitConverter.ToInt64(RandomNumberGenerator.GetBytes(sizeof(long))), work.By, clock);
            work.Db.Add(draw);
            foreach (DrawnExpert drawn in draw.ReadResult().Drawn)
            {
                Expert expert = pool.Single(e => e.Id == drawn.ExpertId);
                work.Db.Add(MeetingParticipant.Invite(work.Meeting, expert, clock));
                if (work.Meeting.State == MeetingState.Convened && expert.PersonId is { } person)
                {
                    news.Tell(work.Db, work.Meeting, person, "drawn", "会议通知", "您被抽取为评审专家。");
                }
            }
        }, ct);

    // The convening organ, the organs that handle the cases, and the applicants.
    private async Task<List<AvoidedUnit>> ConcernedAsync(MeetingWork work, CancellationToken ct)
    {
        Guid id = work.Meeting.Id;
        OrganDirectory organs = await reference.OrgansAsync(ct);
        Organ lead = organs.All.Single(o => o.Id == work.Meeting.LeadOrganId);
        IQueryable<Guid> about = work.Db.Set<AgendaItem>().Where(i => i.MeetingId == id && i.CaseId != null).Select(i => i.CaseId!.Value);
        var cases = await work.Db.Set<ApprovalCase>().Where(c => about.Contains(c.Id)).Select(c => new { c.Organ.OrganId, c.Subject.ApplicantId }).Distinct().ToListAsync(ct);
        List<Guid> handling = [.. cases.Select(c => c.OrganId).Distinct()], applicants = [.. cases.Select(c => c.ApplicantId).Distinct()];
        var bodies = await work.Db.Set<Applicant>().Where(a => applicants.Contains(a.Id) && a.CreditCode != null).OrderBy(a => a.Name).Select(a => new { a.Name, a.CreditCode }).ToListAsync(ct);
        return
        [
            new AvoidedUnit(lead.Name, lead.CreditCode.Value, Avoidance.ConvenerUnit),
            .. organs.All.Where(o => o.Id != lead.Id && handling.Contains(o.Id)).Select(o => new AvoidedUnit(o.Name, o.CreditCode.Value, Avoidance.HandlingUnit)),
            .. bodies.Select(a => new AvoidedUnit(a.Name, a.CreditCode!.Value.Value, Avoidance.ApplicantUnit)),
        ];
    }
}
