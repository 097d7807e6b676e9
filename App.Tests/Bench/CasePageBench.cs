using System.Diagnostics;
using System.Globalization;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.App.Cases;
using ApprovalOffice.Tests.App.Features.Review;
using ApprovalOffice.Tests.Browser;
using ApprovalOffice.Tests.Support.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace ApprovalOffice.Tests.Bench;

/// <summary>How long the page of a case takes that has become thick: five hundred papers and a thousand events.</summary>
[Trait("Category", "Bench")]
public sealed class CasePageBench(OfficeBrowser browser) : IClassFixture<OfficeBrowser>
{
    private const int Papers = 500;
    private const int Times = 7;

    [Fact]
    public async Task AThickCase_IsOpened()
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(DatabaseProvider.Sqlite);
        Guid id = (await office.ReviewedAsync())[0].CaseId;
        CaseDesk desk = new(office.Host.Services);
        CaseFloor floor = new(office.Host.Services);
        Guid[] asked = [(await office.OrganAsync("ZJ")).Id, (await office.OrganAsync("RF")).Id];
        for (int i = 0; i < Papers; i++)
        {
            office.Clock.Advance(TimeSpan.FromSeconds(1));
            DateOnly due = OfficeZone.DateOf(office.Clock.GetUtcNow().UtcDateTime).AddDays(20);
            Guid organ = asked[i % asked.Length];
            await desk.ActAsync(id, CaseActor.Reviewer, Guid.Empty, work => work.Case.AskOpinion(work.Act, new OpinionQuestion(organ, "协办部门", "是否同意", due, false)));
            await desk.ActAsync(id, CaseActor.Reviewer, Guid.Empty, work => work.Case.CancelOpinion(work.Act, work.Case.OpinionRequests.Single(o => o.IsOpen).Id, "已当面澄清"));
        }

        int events = (await desk.CaseAsync(id)).Events.Count;
        int papers = await floor.WithAsync(db => db.Set<OfficialDocument>().CountAsync(d => d.CaseId == id));
        IPage page = await browser.NewPageAsync(office.Host.Address);
        await page.SignInAsync("reviewer");
        List<TimeSpan> shown = [], usable = [];
        for (int i = 0; i <= Times; i++)
        {
            await page.GotoAsync("/");
            await page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "首页" }).WaitForAsync();
            long began = Stopwatch.GetTimestamp();
            await page.GotoAsync($"/cases/{id}", new() { WaitUntil = WaitUntilState.Commit });
            await page.GetByRole(AriaRole.Button, new() { Name = "显示联系电话" }).WaitForAsync();
            TimeSpan took = Stopwatch.GetElapsedTime(began);
            await page.GetByRole(AriaRole.Button, new() { Name = "显示联系电话" }).ClickAsync();
            await page.GetByText("0000-8200088").WaitForAsync();
            if (i > 0)
            {
                shown.Add(took);
                usable.Add(Stopwatch.GetElapsedTime(began));
            }
        }

        BenchReport.Write("事件", Number(events));
        BenchReport.Write("文书", Number(papers));
        BenchReport.Write("页面出现，中位数（毫秒）", BenchReport.Milliseconds(BenchReport.Percentile(shown, 50)));
        BenchReport.Write("可以操作（点击得到回应），中位数（毫秒）", BenchReport.Milliseconds(BenchReport.Percentile(usable, 50)));
        BenchReport.Write("可以操作，最长（毫秒）", BenchReport.Milliseconds(usable.Max()));
        events.ShouldBeGreaterThanOrEqualTo(2 * Papers);
        papers.ShouldBeGreaterThanOrEqualTo(Papers);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
