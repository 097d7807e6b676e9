using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Rules;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.Acceptance;

/// <summary>
/// Where a joint acceptance was begun, no part is granted before its visit ended well for every unit, nor the joint acceptance itself before each
/// has its conclusion (catalogue SX-4-009: 各专项均合格). A stage application without one is handled case by case as before.
/// </summary>
public static class AcceptanceGate
{
    /// <summary>ACPT-041 for a part, ACPT-042 for the joint acceptance itself.</summary>
    /// <param name="db">The context of the operation, within its transaction.</param>
    /// <param name="subject">The case that is to be granted.</param>
    /// <param name="ct">Cancels the read.</param>
    /// <exception cref="RuleBroken">When the acceptance holds it up.</exception>
    public static async Task RequireAsync(OfficeDbContext db, ApprovalCase subject, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(subject);
        if (subject.StageApplicationId is not { } stageId)
        {
            return;
        }

        List<JointAcceptance> standing = await db.Set<JointAcceptance>().AsNoTracking().Include(a => a.Units).Include(a => a.Parts)
            .Where(a => a.StageApplicationId == stageId && a.State != AcceptanceState.Cancelled).ToListAsync(ct);
        if (standing.Count == 0)
        {
            return;
        }

        Guid workId = standing[0].WorkId;
        List<Guid> units = await db.Set<WorkUnit>().Where(u => u.WorkId == workId).Select(u => u.Id).ToListAsync(ct);
        HashSet<Guid> taken = [.. standing.SelectMany(a => a.Units).Select(u => u.UnitId)];
        bool isWhole = taken.Contains(workId) || units.TrueForAll(taken.Contains);
        if (standing[0].CaseId == subject.Id)
        {
            AcceptanceRules.NotConcluded.Require(isWhole && standing.TrueForAll(a => a.State == AcceptanceState.Concluded));
            return;
        }

        List<AcceptancePart> mine = [.. standing.SelectMany(a => a.Parts).Where(p => p.CaseId == subject.Id)];
        AcceptanceRules.PartNotPassed.Require(mine.Count == 0 || (isWhole && mine.TrueForAll(p => p.Verdict == PartVerdict.Passed)));
    }
}
