using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.MonthlyReturns;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Regions;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.MonthlyReturns;

/// <summary>The returns of a month: one line a region that reports, with a light for who is late.</summary>
public sealed class ReturnList(PageReads reads, ReturnScope scope, ReturnThreshold threshold, TimeProvider clock)
{
    private const int NearDays = 2;

    /// <summary>Reads them.</summary>
    public async Task<IReadOnlyList<ReturnLine>> ReadAsync(DateOnly month, CancellationToken ct)
    {
        month = new DateOnly(month.Year, month.Month, 1);
        IReadOnlyList<Region> regions = await scope.RegionsAsync(ct);
        List<RegionCode> codes = [.. regions.Select(r => r.Code)];
        await using ReadSnapshot moment = await reads.OpenAsync(ct);
        var found = (await moment.Db.Set<MonthlyReturn>().Where(r => r.Month == month && codes.Contains(r.RegionCode))
            .Select(r => new { r.Id, r.RegionCode, r.Revision, r.State, r.Number, r.SubmittedByName, r.SubmittedAt, r.ApprovedByName, r.LockedAt, IsReturned = r.ReturnedReason != null }).ToListAsync(ct))
            .GroupBy(r => r.RegionCode).ToDictionary(g => g.Key, g => g.MaxBy(r => r.Revision)!);
        DateOnly today = clock.Today();
        return
        [
            .. regions.Select(region =>
            {
                var one = found.GetValueOrDefault(region.Code);
                DateOnly due = DueOf(region, month);
                DateOnly? handedIn = one?.SubmittedAt is { } at && one.State != ReturnState.Filling ? OfficeZone.DateOf(at) : null;
                (Light light, string word) = handedIn is { } on ? (Light.Grey, on > due ? "逾期报送" : "按期报送")
                    : today > due ? (Light.Red, "逾期未报") : today >= due.AddDays(-NearDays) ? (Light.Yellow, "临近期限") : (Light.Green, "期限内");
                return new ReturnLine(
                    region.Code, region.Name, region.Kind, one?.Id, one?.Revision ?? 0, one is null ? "未开始" : one.State == ReturnState.Filling && one.IsReturned ? "已退回，修改中" : one.State.Chinese(), one?.Number,
                    due, light, word, one?.SubmittedByName, one?.ApprovedByName, scope.MayFill(region.Code));
            }),
        ];
    }

    private DateOnly DueOf(Region region, DateOnly month) =>
        month.AddMonths(1).AddDays((region.Kind == RegionKind.City ? threshold.CityDueDay : threshold.DistrictDueDay) - 1);
}
