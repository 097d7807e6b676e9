using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Jobs;

/// <summary>逾期未补正终止: the period for correction has passed without an answer.</summary>
internal sealed class TerminateUncorrected(IDbContextFactory<OfficeDbContext> contexts, CaseSweep sweep, TimeProvider clock) : IScheduledWork
{
    /// <inheritdoc/>
    public async Task<string> RunAsync(CancellationToken cancellationToken) => await sweep.RunAsync(
        await DueAsync(cancellationToken), "逾期未补正终止", (work, _) => work.Case.TerminateUncorrected(work.Act, work.Calendar), cancellationToken);

    private async Task<List<Guid>> DueAsync(CancellationToken ct)
    {
        DateOnly today = clock.Today();
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        return await db.Set<ApprovalCase>()
            .Where(c => c.State == CaseState.CorrectionRequested && c.Corrections.Any(x => x.ClosedAt == null && x.DueOn < today))
            .OrderBy(c => c.Id)
            .Select(c => c.Id).ToListAsync(ct);
    }
}
