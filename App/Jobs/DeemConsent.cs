using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Jobs;

/// <summary>超时默认同意: an opinion that was not given in time counts as consent, where silence may.</summary>
internal sealed class DeemConsent(IDbContextFactory<OfficeDbContext> contexts, CaseSweep sweep, TimeProvider clock) : IScheduledWork
{
    /// <inheritdoc/>
    public async Task<string> RunAsync(CancellationToken cancellationToken)
    {
        DateOnly today = clock.Today();
        return await sweep.RunAsync(
            await DueAsync(today, cancellationToken),
            "超时默认同意",
            (work, _) =>
            {
                foreach (OpinionRequest late in work.Case.OpinionRequests.Where(o => o.IsOpen && o.SilenceIsConsent && o.DueOn < today).ToList())
                {
                    work.Case.DeemConsent(work.Act, late.Id);
                }
            },
            cancellationToken);
    }

    private async Task<List<Guid>> DueAsync(DateOnly today, CancellationToken ct)
    {
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        return await db.Set<ApprovalCase>()
            .Where(c => (c.State == CaseState.Accepted || c.State == CaseState.UnderReview)
                && c.OpinionRequests.Any(o => o.Conclusion == null && o.SilenceIsConsent && o.DueOn < today))
            .OrderBy(c => c.Id)
            .Select(c => c.Id).ToListAsync(ct);
    }
}
