using System.Text.RegularExpressions;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ApprovalOffice.Tests.Browser;

[Collection(BrowserGroup.Name)]
public sealed class SignInStoryTests(OfficeBrowser browser)
{
    [Fact]
    public async Task AClerk_SignsIn_SeesTheDesk_AndSignsOut()
    {
        await using OfficeHost office = new OfficeHost().Open();
        IPage page = await browser.NewPageAsync(office.Address);

        await page.GotoAsync("/");
        await Expect(page).ToHaveURLAsync(new Regex("/account/sign-in"));
        await page.AssertAccessibleAsync();
        await page.SendSignInAsync("clerk");

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "首页" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Banner).GetByText("周晓岚")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "主目录" })).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "退出" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("已退出登录");
        await page.GotoAsync("/");
        await Expect(page).ToHaveURLAsync(new Regex("/account/sign-in"));
    }

    [Fact]
    public async Task AWrongPassword_IsRefused_AndTheFifthLocksTheAccount()
    {
        await using OfficeHost office = new OfficeHost().Open();
        IPage page = await browser.NewPageAsync(office.Address);
        await page.GotoAsync("/account/sign-in");

        await page.SendSignInAsync("clerk", "Wrong-2026!");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("用户名或密码不正确");
        await Expect(page.GetByLabel("用户名")).ToHaveValueAsync("clerk");
        await page.AssertAccessibleAsync();
        for (int attempt = 2; attempt <= 5; attempt++)
        {
            await page.SendSignInAsync("clerk", "Wrong-2026!");
        }

        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("账号已锁定");
        await page.SendSignInAsync("clerk");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("账号已锁定");
    }

    [Fact]
    public async Task AnUnknownName_IsToldNothingElse()
    {
        await using OfficeHost office = new OfficeHost().Open();
        IPage page = await browser.NewPageAsync(office.Address);
        await page.GotoAsync("/account/sign-in");

        await page.SendSignInAsync("nobody");

        await Expect(page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("用户名或密码不正确。");
    }

    [Fact]
    public async Task ASessionLeftAlone_IsWarned_AndEnds()
    {
        FakeTimeProvider clock = new(new DateTimeOffset(2026, 10, 20, 1, 0, 0, TimeSpan.Zero));
        await using OfficeHost office = new OfficeHost(clock).Open();
        IPage page = await browser.NewPageAsync(office.Address);
        await page.SignInAsync("clerk");

        clock.Advance(TimeSpan.FromMinutes(28.5));
        ILocator warning = page.GetByRole(AriaRole.Alertdialog, new() { Name = "即将自动退出" });
        await Expect(warning).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();
        await warning.GetByRole(AriaRole.Button, new() { Name = "继续工作" }).ClickAsync();
        await Expect(warning).ToBeHiddenAsync();

        clock.Advance(TimeSpan.FromMinutes(30));
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("超过 30 分钟未操作");
    }

    [Fact]
    public async Task AnAddressThatLeadsNowhere_SaysSo()
    {
        await using OfficeHost office = new OfficeHost().Open();
        IPage page = await browser.NewPageAsync(office.Address);
        await page.SignInAsync("clerk");

        IResponse? answer = await page.GotoAsync("/cases/by-guessing");

        answer!.Status.ShouldBe(404);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("没有这个页面");
        await page.AssertAccessibleAsync();
    }
}
