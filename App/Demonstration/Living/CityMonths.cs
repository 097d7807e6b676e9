using System.Runtime.CompilerServices;
using ApprovalOffice.App.Features.MonthlyReturns;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.MonthlyReturns;
using ApprovalOffice.Data.Seeding;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Demonstration.Living;

/// <summary>The month before, reported by the districts and put together by the city, each step as the person whose it is.</summary>
internal sealed class CityMonths(CityOffice office)
{
    private static readonly (string Place, string Text)[] Said =
    [
        (ReturnPlace.Narrative("存在的主要问题及原因"), "个别事项材料清单与指南不一致，补正偏多，主要是清单调整后指南没有同步更新。"),
        (ReturnPlace.Narrative("下月工作打算"), "逐项核对材料清单和办事指南；对临近到期的办件提前提醒承办科室。"),
    ];

    /// <summary>Goes on at the times it says: on the second of this month in the districts, on the fourth in the city.</summary>
    public async IAsyncEnumerable<DateTimeOffset> TellAsync(DateTimeOffset now, [EnumeratorCancellation] CancellationToken ct)
    {
        DateTimeOffset local = now.ToOffset(TimeSpan.FromHours(8));
        DateTimeOffset first = new(local.Year, local.Month, 1, 9, 0, 0, local.Offset);
        DateOnly month = DateOnly.FromDateTime(first.DateTime).AddMonths(-1);
        yield return first.AddDays(1);
        foreach (DemonstrationDistrict district in DemonstrationDistrict.All)
        {
            await ReportAsync($"monthly-{district.Word}", RegionCode.Parse(district.Code), month, ct);
        }

        yield return first.AddDays(3);
        await ReportAsync("monthly", DemonstrationCity.City, month, ct);
    }

    private async Task ReportAsync(string reporter, RegionCode region, DateOnly month, CancellationToken ct)
    {
        Guid id = await office.DoAsync<BeginReturn, Guid>(reporter, use => use.RunAsync(region, month, ct));
        foreach ((string place, string text) in Said)
        {
            await office.DoAsync<TypeEntry>(reporter, use => use.RunAsync(id, place, text, 0, ct));
        }

        int submitted = await office.DoAsync<ReturnActs, int>(reporter, use => use.SubmitAsync(id, 1, ct));
        await office.DoAsync<ReturnActs, int>("monthly2", use => use.LockAsync(id, submitted, ct));
    }
}
