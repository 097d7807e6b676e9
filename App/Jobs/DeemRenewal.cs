using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Prerequisites;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Jobs;

/// <summary>
/// 视为准予延续 (行政许可法第五十条第二款): the last day of a licence passed without a decision on its renewal. The date is the law's, not the
/// job's: it is the same whenever the job comes to it, and until then the case refuses everything else.
/// </summary>
internal sealed class DeemRenewal(IDbContextFactory<OfficeDbContext> contexts, CaseSweep sweep, TimeProvider clock) : IScheduledWork
{
    /// <inheritdoc/>
    public async Task<string> RunAsync(CancellationToken cancellationToken) => await sweep.RunAsync(
        await DueAsync(cancellationToken),
        "视为准予延续",
        async (work, id) =>
        {
            // The law waits for no prerequisite: what was found for a proposal does not stand against it.
            work.Db.RemoveRange(await work.Db.Set<CasePrerequisite>().Where(p => p.CaseId == id).ToListAsync(cancellationToken));
            await work.Db.SaveChangesAsync(cancellationToken);
            work.Case.DeemRenewed(work.Act, work.Calendar);
        },
        cancellationToken);

    private async Task<List<Guid>> DueAsync(CancellationToken ct)
    {
        DateOnly today = clock.Today();
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);

        // One that was accepted only after the last day is turned away by the case itself: it is left to be decided as any other.
        var due = await db.Set<ApprovalCase>()
            .Where(c => c.FollowUp != null && c.Limits.DecideBy < today && (c.State == CaseState.Accepted || c.State == CaseState.UnderReview))
            .OrderBy(c => c.Limits.DecideBy).ThenBy(c => c.Id)
            .Select(c => new { c.Id, c.AcceptedAt, c.Limits.DecideBy }).ToListAsync(ct);
        return [.. due.Where(c => c.AcceptedAt is { } accepted && OfficeZone.DateOf(accepted) <= c.DecideBy).Select(c => c.Id)];
    }
}
