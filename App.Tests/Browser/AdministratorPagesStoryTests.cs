using ApprovalOffice.App.Features.Matters;
using ApprovalOffice.App.Features.Organs;
using ApprovalOffice.App.Features.Outbox;
using ApprovalOffice.App.Features.Trail;
using ApprovalOffice.App.Jobs;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ApprovalOffice.Tests.Browser;

/// <summary>The three administrators and the catalogue manager at their pages.</summary>
[Collection(BrowserGroup.Name)]
public sealed class AdministratorPagesStoryTests(OfficeBrowser browser)
{
    [Fact]
    public async Task OrgansTrailMessagesAndJobs_AreKeptByThoseWhoseTheyAre()
    {
        await using OfficeHost office = new OfficeHost().Open();

        IPage page = await browser.NewPageAsync(office.Address);
        await page.SignInAsync("catalogue");
        await page.GotoAsync(OrganUrls.List + "?q=ZRZY&region=990100");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "示范市自然资源和规划局" })).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "示范市自然资源和规划局" }).ClickAsync();
        ILocator chain = page.GetByLabel("审签级数：建设工程规划许可证核发", new() { Exact = true });
        await chain.SelectOptionAsync("3");
        await Expect(page.GetByRole(AriaRole.Row).Filter(new() { Has = chain })).ToContainTextAsync("单独设定");
        await page.AssertAccessibleAsync();
        await SetWarningAsync(page);

        page = await browser.NewPageAsync(office.Address);
        await page.SignInAsync("sysadmin");
        await page.GotoAsync(OrganUrls.List + "?q=ZRZY&region=990100");
        await page.GetByRole(AriaRole.Link, new() { Name = "示范市自然资源和规划局" }).ClickAsync();
        await page.GetByLabel("科室代码").FillAsync("04");
        await page.GetByLabel("科室名称").FillAsync("规划技术科");
        await page.GetByRole(AriaRole.Button, new() { Name = "增设科室" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "科室列表" })).ToContainTextAsync("规划技术科");

        await FailAsync(office);
        await page.GotoAsync(OutboxUrls.Failed);
        await Expect(page.GetByRole(AriaRole.Table)).ToContainTextAsync("无此收件人");
        await page.AssertAccessibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "立即重试：试投" }).ClickAsync();
        await Expect(page.GetByText("已安排立即重试。")).ToBeVisibleAsync();

        await page.GotoAsync(JobUrls.List);
        ILocator run = page.GetByRole(AriaRole.Button, new() { Name = "立即运行：清理未完成的上传" });
        await Expect(run).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();
        await run.ClickAsync();
        await Expect(page.GetByText("“清理未完成的上传”运行完毕：清理 0 个")).ToBeVisibleAsync();

        page = await browser.NewPageAsync(office.Address);
        await page.SignInAsync("auditadmin");
        await page.GotoAsync(TrailUrls.Page);
        await page.GetByRole(AriaRole.Button, new() { Name = "立即核验" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.List, new() { Name = "核验结果" })).ToContainTextAsync("✓ 相符　留痕");
        await page.GetByLabel("办理人姓名或用户名").FillAsync("sysadmin");
        await page.GetByRole(AriaRole.Button, new() { Name = "查询", Exact = true }).ClickAsync();
        ILocator line = page.GetByRole(AriaRole.Row).Filter(new() { HasText = "增设科室" }).First;
        await Expect(line).ToContainTextAsync("夏长青");
        await line.Locator("summary").ClickAsync();
        await page.AssertAccessibleAsync();
    }

    /// <summary>A wrong figure is said at its field and stays there; a right one stands in the list.</summary>
    private static async Task SetWarningAsync(IPage page)
    {
        await page.GotoAsync(MatterUrls.Settings);
        await page.GetByRole(AriaRole.Button, new() { Name = "设定建设工程规划许可证核发的预警天数", Exact = true }).ClickAsync();
        ILocator days = page.GetByLabel("预警天数", new() { Exact = true });
        await days.FillAsync("三");
        await page.GetByRole(AriaRole.Button, new() { Name = "保存", Exact = true }).ClickAsync();
        await Expect(page.GetByText("预警天数应为 0 至 60 的整数").First).ToBeVisibleAsync();
        await Expect(days).ToHaveValueAsync("三");
        await page.AssertAccessibleAsync();
        await days.FillAsync("0");
        await page.GetByRole(AriaRole.Button, new() { Name = "保存", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Row).Filter(new() { HasText = "建设工程规划许可证核发" }).First).ToContainTextAsync("单独设定");
        await page.AssertAccessibleAsync();
    }

    // A message whose channel does not know the receiver, as after a slip in the configuration.
    private static async Task FailAsync(OfficeHost office)
    {
        await using AsyncServiceScope scope = office.Services.CreateAsyncScope();
        await using OfficeDbContext db = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<OfficeDbContext>>().CreateDbContextAsync();
        TimeProvider clock = office.Services.GetRequiredService<TimeProvider>();
        office.Services.GetRequiredService<Outbox>().Enqueue(db, "试投", "fax", "无此收件人", new { }, clock.GetUtcNow().UtcDateTime.AddHours(1));
        await db.SaveChangesAsync();
        OutboxMessage message = await db.Set<OutboxMessage>().SingleAsync(m => m.IdempotencyKey == "试投");
        db.Entry(message).Property(m => m.LastError).CurrentValue = "无此收件人";
        await db.SaveChangesAsync();
    }
}
