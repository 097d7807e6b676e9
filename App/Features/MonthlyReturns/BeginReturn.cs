using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.MonthlyReturns;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.MonthlyReturns;

/// <summary>开始填报: takes the figures of a month that is over.</summary>
public sealed class BeginReturn(IDbContextFactory<OfficeDbContext> contexts, PageReads reads, TakeFigures figures, ReturnScope scope, TimeProvider clock)
{
    /// <summary>Begins it; the value is its key.</summary>
    public Task<Outcome<Guid>> RunAsync(RegionCode region, DateOnly month, CancellationToken ct) => Attempt.RunAsync(async () =>
    {
        scope.RequireFill(region);
        month = new DateOnly(month.Year, month.Month, 1);
        DateTime now = clock.GetUtcNow().UtcDateTime;
        MonthlyReturnRules.MonthNotOver.Require(figures.PeriodOf(month).End <= now, nameof(MonthlyReturn.Month), ReturnNames.Of(month));
        string taken;
        await using (ReadSnapshot moment = await reads.OpenAsync(ct))
        {
            MonthlyReturnRules.Begun.Require(!await moment.Db.Set<MonthlyReturn>().AnyAsync(r => r.RegionCode == region && r.Month == month, ct));
            taken = (await figures.RunAsync(moment.Db, region, month, now, ct)).ToJson();
        }

        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        MonthlyReturn begun = MonthlyReturn.Begin(region, month, figures.PeriodOf(month), taken, now, clock);
        db.Add(begun);
        db.Describe("开始填报月报");
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException) when (!ct.IsCancellationRequested)
        {
            // Somebody began it in the same moment.
            await using OfficeDbContext other = await contexts.CreateDbContextAsync(ct);
            MonthlyReturnRules.Begun.Require(!await other.Set<MonthlyReturn>().AnyAsync(r => r.RegionCode == region && r.Month == month, ct));
            throw;
        }

        return Outcome.Ok(begun.Id, "已按现在的办理记录取数，请核对并补充。");
    });
}
