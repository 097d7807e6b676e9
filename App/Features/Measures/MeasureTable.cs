using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Measures;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Features.Measures;

/// <summary>The figures of every measure for a region's month.</summary>
public sealed class MeasureTable(PageReads reads, MeasurePlace place, OfficeMeasures measures)
{
    /// <summary>Takes them.</summary>
    public async Task<MeasureTableOf> ReadAsync(MeasureQuery query, CancellationToken ct)
    {
        MeasureQuery settled = await place.SettleAsync(query, ct);
        StatisticalPeriod period = place.PeriodOf(settled);
        await using ReadSnapshot moment = await reads.OpenAsync(ct);
        MeasureSheet sheet = settled.Narrow(await SheetAsync(moment.Db, settled, period, ct));
        return new MeasureTableOf(settled, period, MeasureRegistry.All.ToDictionary(m => m.Code, sheet.Of, StringComparer.Ordinal));
    }

    internal Task<MeasureSheet> SheetAsync(OfficeDbContext db, MeasureQuery settled, StatisticalPeriod period, CancellationToken ct)
    {
        RegionCode region = settled.Region!.Value;
        return settled.IsOwnOnly ? measures.OwnAsync(db, region, period, null, ct) : measures.WholeAsync(db, region, period, null, ct);
    }
}
