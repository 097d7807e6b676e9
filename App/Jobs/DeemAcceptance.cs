using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Jobs;

/// <summary>
/// 视为受理 (行政许可法第三十二条第一款第四项): five working days of silence make the application accepted as of its receipt. The date
/// is the law's, not the job's: it is the same whenever the job comes to it.
/// </summary>
internal sealed class DeemAcceptance(IDbContextFactory<OfficeDbContext> contexts, CaseSweep sweep, TimeProvider clock) : IScheduledWork
{
    /// <inheritdoc/>
    public async Task<string> RunAsync(CancellationToken cancellationToken) => await sweep.RunAsync(
        await DueAsync(cancellationToken),
        "视为受理",
        (work, _) => work.Case.DeemAccepted(work.Act, work.Catalogue.Matter(work.Case.Matter.Code).ReviewPoints, work.Calendar, work.Organ),
        cancellationToken);

    private async Task<List<Guid>> DueAsync(CancellationToken ct)
    {
        DateOnly today = clock.Today();
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        return await db.Set<ApprovalCase>()
            .Where(c => c.AcceptanceDue < today && (c.State == CaseState.Submitted || c.State == CaseState.Received) && c.Matter.Kind == MatterKind.AdministrativeLicense)
            .OrderBy(c => c.AcceptanceDue).ThenBy(c => c.Id)
            .Select(c => c.Id).ToListAsync(ct);
    }
}
