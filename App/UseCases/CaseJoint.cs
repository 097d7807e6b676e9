using ApprovalOffice.App.Access;
using ApprovalOffice.Data.Joint;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.UseCases;

/// <summary>What the lead department wants of a case that is a part of its stage, and what the applicant answered to the demands made in it.</summary>
public sealed class CaseJoint(PageReads reads, CurrentPerson person, CaseScope scope)
{
    /// <summary>Deadline, reminders and points of one case; nothing for whom it is not meant.</summary>
    public async Task<(InternalDeadline? Deadline, IReadOnlyList<Nudge> Nudges, IReadOnlyList<OpinionSheetPoint> Points)> OfAsync(Guid caseId, CancellationToken ct)
    {
        if (!person.May(Permissions.ReadCases))
        {
            return (null, [], []);
        }

        await using ReadSnapshot moment = await reads.OpenAsync(ct);
        OfficeDbContext db = moment.Db;
        if (!await (await scope.VisibleAsync(db, ct)).AnyAsync(c => c.Id == caseId, ct))
        {
            return (null, [], []);
        }

        return (
            await db.Set<InternalDeadline>().AsNoTracking().SingleOrDefaultAsync(d => d.CaseId == caseId, ct),
            await db.Set<Nudge>().AsNoTracking().Where(n => n.CaseId == caseId).OrderByDescending(n => n.NudgedAt).ToListAsync(ct),
            await db.Set<OpinionSheetPoint>().AsNoTracking().Where(p => p.CaseId == caseId).OrderBy(p => p.Id).ToListAsync(ct));
    }
}
