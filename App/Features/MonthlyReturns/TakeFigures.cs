using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Measures;
using ApprovalOffice.Data.MonthlyReturns;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Regions;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.MonthlyReturns;

/// <summary>Takes the figures of a return: of the region's own organs from the registry, of the regions below from their locked returns and nothing else.</summary>
public sealed class TakeFigures(OfficeMeasures measures, OfficeReference reference, ReturnScope scope, StatisticalMonth months)
{
    /// <summary>The days of a month.</summary>
    public StatisticalPeriod PeriodOf(DateOnly month) => months.PeriodOf(MeasureSpan.Month, month);

    /// <summary>The figures as known at an instant.</summary>
    /// <param name="db">An open read snapshot.</param>
    /// <param name="region">The region.</param>
    /// <param name="month">The first day of the calendar month.</param>
    /// <param name="asOf">The instant (UTC).</param>
    /// <param name="ct">Stops between two reads.</param>
    public async Task<ReturnFigures> RunAsync(OfficeDbContext db, RegionCode region, DateOnly month, DateTime asOf, CancellationToken ct)
    {
        CatalogueSet catalogue = (await reference.CatalogueTodayAsync(ct)).Catalogue;
        IReadOnlyList<Region> below = await scope.BelowAsync(region, ct);
        Region self = (await reference.OrgansAsync(ct)).Regions.Get(region);
        List<ReturnPart> parts = [new(region.Value, below.Count == 0 ? self.Name : $"{self.Name}本级", null, 0, null, await OwnAsync(db, catalogue, region, month, asOf, ct))];
        foreach (MonthlyReturn locked in await LockedAsync(db, below, month, ct))
        {
            ReturnFigures figures = ReturnContent.Parse(locked.Content!).Figures;
            parts.Add(new ReturnPart(locked.RegionCode.Value, below.First(r => r.Code == locked.RegionCode).Name, locked.Number, locked.Revision, locked.Digest, figures.Rows));
        }

        return ReturnFigures.Of(catalogue.Version, parts);
    }

    /// <summary>The rows of a region's own organs.</summary>
    public async Task<IReadOnlyList<ReturnRow>> OwnAsync(OfficeDbContext db, CatalogueSet catalogue, RegionCode region, DateOnly month, DateTime asOf, CancellationToken ct)
    {
        List<MeasureSheet> sheets = [];
        foreach (MeasureSpan span in MeasureSpans.All)
        {
            sheets.Add(await measures.OwnAsync(db, region, months.PeriodOf(span, month), asOf, ct));
        }

        return new ReturnTaking(catalogue).Of(sheets);
    }

    /// <summary>The newest locked return of each of those regions, in their order.</summary>
    public static async Task<IReadOnlyList<MonthlyReturn>> LockedAsync(OfficeDbContext db, IReadOnlyList<Region> below, DateOnly month, CancellationToken ct)
    {
        List<MonthlyReturn> found = [];
        foreach (RegionCode code in below.Select(r => r.Code))
        {
            if (await db.Set<MonthlyReturn>().AsNoTracking().Where(r => r.RegionCode == code && r.Month == month && r.State == ReturnState.Locked).OrderByDescending(r => r.Revision).FirstOrDefaultAsync(ct) is { } locked)
            {
                found.Add(locked);
            }
        }

        return found;
    }
}
