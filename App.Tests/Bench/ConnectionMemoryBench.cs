using System.Globalization;
using ApprovalOffice.App.Features.Window;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.App.Features.Review;
using ApprovalOffice.Tests.Browser;
using Microsoft.Playwright;
using Xunit;

namespace ApprovalOffice.Tests.Bench;

/// <summary>What one connected clerk with a list open holds in the memory of the server: the slope of the heap over the number of browsers.</summary>
[Trait("Category", "Bench")]
public sealed class ConnectionMemoryBench(OfficeBrowser browser) : IClassFixture<OfficeBrowser>
{
    private static readonly int[] Steps = [0, 10, 20, 40];

    [Fact]
    public async Task ConnectedClerks_WithAListOpen()
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(DatabaseProvider.Sqlite);
        await office.JudgedAsync(20);

        // What is loaded once, whoever comes first, is nobody's.
        await OpenAsync(office);
        await OpenAsync(office);
        int open = 0;
        List<(int Browsers, double Megabytes)> heap = [];
        foreach (int browsers in Steps)
        {
            for (; open < browsers; open++)
            {
                await OpenAsync(office);
            }

            heap.Add((browsers, await HeapAsync()));
            BenchReport.Write(browsers.ToString(CultureInfo.InvariantCulture), heap[^1].Megabytes.ToString("0.0", CultureInfo.InvariantCulture));
        }

        double meanX = heap.Average(h => h.Browsers), meanY = heap.Average(h => h.Megabytes);
        double slope = heap.Sum(h => (h.Browsers - meanX) * (h.Megabytes - meanY)) / heap.Sum(h => (h.Browsers - meanX) * (h.Browsers - meanX));
        BenchReport.Write("每增加一个（最小二乘）", slope.ToString("0.00", CultureInfo.InvariantCulture));
    }

    private async Task OpenAsync(ReviewOffice office)
    {
        IPage page = await browser.NewPageAsync(office.Host.Address);
        await page.SignInAsync("clerk");
        await page.GotoAsync(WindowUrls.ToJudge);
        await page.GetByRole(AriaRole.Row).Nth(5).WaitForAsync();
    }

    private static async Task<double> HeapAsync()
    {
        // Circuits and pools settle; what is still held after that is held.
        await Task.Delay(TimeSpan.FromSeconds(5));
        for (int i = 0; i < 3; i++)
        {
            GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: true) / 1048576.0;
    }
}
