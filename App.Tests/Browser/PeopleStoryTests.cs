using ApprovalOffice.App.Account;
using ApprovalOffice.App.Features.People;
using ApprovalOffice.App.Features.Window;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ApprovalOffice.Tests.Browser;

/// <summary>A production office that has nobody yet is brought to work through its pages alone.</summary>
[Collection(BrowserGroup.Name)]
public sealed class PeopleStoryTests(OfficeBrowser browser)
{
    private const string Chosen = "Meixi#2026-Shan";

    [Fact]
    public async Task AnEmptyOffice_GetsItsAdministrators_AndAClerkWhoSeesTheWindow()
    {
        await using OfficeHost office = new OfficeHost(
            settings: new Dictionary<string, string?> { ["Office:Demonstration"] = "false", ["Office:RunJobs"] = "false" }) { EnvironmentName = "Production" }.Open();
        string code = office.Services.GetRequiredService<FirstRunCode>().Issue();
        IPage page = await browser.NewPageAsync(office.Address);

        await page.GotoAsync(AccountUrls.FirstRun);
        await page.GetByLabel("一次性口令").FillAsync(code);
        foreach ((string title, string name, string account) in new[]
        {
            ("系统管理员", "甲长青", "sys.jia"), ("安全保密管理员", "乙静怡", "sec.yi"), ("审计管理员", "丙承志", "aud.bing"),
        })
        {
            ILocator one = page.GetByRole(AriaRole.Group, new() { Name = title });
            await one.GetByLabel("姓名").FillAsync(name);
            await one.GetByLabel("用户名").FillAsync(account);
            await one.GetByLabel("密码").FillAsync("First-2026!once");
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "设立" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("三员管理员已设立。");

        await ChoosePasswordAsync(page, "sec.yi", "First-2026!once");
        await page.GotoAsync(PeopleUrls.List);
        await Expect(page.GetByRole(AriaRole.Table)).ToContainTextAsync("乙静怡");
        await page.AssertAccessibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "登记人员" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "登记并生成首次登录密码" }).ClickAsync();
        await Expect(page.GetByLabel("姓名")).ToBeFocusedAsync();
        await page.AssertAccessibleAsync();
        await page.GetByLabel("姓名").FillAsync("丁晓岚");
        await page.GetByLabel("所属机关").SelectOptionAsync(new SelectOptionValue { Label = "示范市政务服务中心工程建设项目综合服务窗口" });
        await page.GetByLabel("用户名").FillAsync("ding.xl");
        await page.GetByLabel("岗位", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = "窗口人员" });
        await page.GetByRole(AriaRole.Button, new() { Name = "登记并生成首次登录密码" }).ClickAsync();
        ILocator given = page.GetByRole(AriaRole.Status, new() { Name = "首次登录密码" });
        await Expect(given).ToContainTextAsync("ding.xl");
        await page.AssertAccessibleAsync();
        string first = await given.Locator(".password").InnerTextAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "打开此人的页面" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "岗位列表" })).ToContainTextAsync("窗口人员");
        await page.AssertAccessibleAsync();

        IPage desk = await browser.NewPageAsync(office.Address);
        await ChoosePasswordAsync(desk, "ding.xl", first);
        await desk.GotoAsync(WindowUrls.Desk);
        await Expect(desk.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("综合窗口");

        await page.ReloadAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "停用账号" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "确定停用" }).ClickAsync();
        await Expect(page.GetByText("已停用（")).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();
        IPage again = await browser.NewPageAsync(office.Address);
        await again.GotoAsync(AccountUrls.SignInPath);
        await again.SendSignInAsync("ding.xl", Chosen);
        await Expect(again.GetByRole(AriaRole.Alert)).ToHaveTextAsync("账号已停用，请联系安全保密管理员。");
    }

    // Whatever is asked for first, the page of the password comes.
    private static async Task ChoosePasswordAsync(IPage page, string account, string given)
    {
        await page.GotoAsync(AccountUrls.SignInPath);
        await page.SendSignInAsync(account, given);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("修改密码");
        await Expect(page.GetByText("您用的是他人设置的密码")).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();
        await page.GetByLabel("原密码").FillAsync(given);
        await page.GetByLabel("新密码", new() { Exact = true }).FillAsync(Chosen);
        await page.GetByLabel("再次输入新密码").FillAsync(Chosen);
        await page.GetByRole(AriaRole.Button, new() { Name = "修改密码" }).ClickAsync();
        await page.SendSignInAsync(account, Chosen);
        await page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "首页" }).WaitForAsync();
    }
}
