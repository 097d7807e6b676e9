using System.Text.RegularExpressions;
using ApprovalOffice.Tests.App.Cases;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ApprovalOffice.Tests.Browser;

[Collection(BrowserGroup.Name)]
public sealed class CasePagesStoryTests(OfficeBrowser browser)
{
    [Fact]
    public async Task ACase_IsFoundInTheList_AndItsPageFollowsTheWorkOfOthers()
    {
        FakeTimeProvider clock = new(new DateTimeOffset(2026, 10, 20, 1, 0, 0, TimeSpan.Zero));
        await using OfficeHost office = new OfficeHost(clock, new Dictionary<string, string?> { ["Office:RunJobs"] = "false" }).Open();
        CaseFloor floor = new(office.Services);
        Guid accepted = await floor.AcceptedAsync("示范小学新建工程");
        Guid submitted = await floor.SubmittedAsync("滨河住宅一期");
        string number = (await floor.CaseAsync(accepted)).Number!.Value.Value;
        await floor.DeliverNoticesAsync();
        IPage page = await browser.NewPageAsync(office.Address);

        await page.SignInAsync("clerk");
        await Expect(page.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("1.*待收件") })).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "办件", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Row)).ToHaveCountAsync(3);
        await page.AssertAccessibleAsync();
        await page.GetByLabel("编号、项目或申请人").FillAsync("滨河");
        await page.GetByRole(AriaRole.Button, new() { Name = "查询" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("q=%E6%BB%A8%E6%B2%B3"));
        await Expect(page.GetByRole(AriaRole.Row)).ToHaveCountAsync(2);
        await page.GoBackAsync();
        await Expect(page.GetByRole(AriaRole.Row)).ToHaveCountAsync(3);

        // With the keyboard alone: the further conditions, two days the wrong way round, and a stage.
        ILocator search = page.GetByRole(AriaRole.Search);
        await page.GetByText("更多条件").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await search.GetByLabel("到期日自").FillAsync("2026-12-02");
        await search.GetByLabel("到期日至").FillAsync("2026-12-01");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("“至”不能早于“自”。")).ToBeVisibleAsync();
        await Expect(search.GetByLabel("到期日至")).ToHaveValueAsync("2026-12-01");
        await page.AssertAccessibleAsync();
        await search.GetByLabel("到期日自").FillAsync("");
        await search.GetByLabel("到期日至").FillAsync("");
        await search.GetByLabel("阶段").SelectOptionAsync("工程建设许可阶段");
        await search.GetByLabel("承办人").FillAsync("没有此人");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex("stage=2&handler="));
        await Expect(page.GetByText("没有符合条件的办件")).ToBeVisibleAsync();
        await search.GetByLabel("承办人").FillAsync("");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Row)).ToHaveCountAsync(3);

        await page.GotoAsync($"/cases/{submitted}");
        await Expect(page.GetByText("等待窗口收件")).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();
        await floor.ReceiveAsync(submitted);
        await Expect(page.GetByText("材料尚未核完")).ToBeVisibleAsync();
        await Expect(page.GetByText("办件有新进展")).ToBeVisibleAsync();

        ILocator jump = page.GetByRole(AriaRole.Searchbox, new() { Name = "办件编号" });
        await jump.FillAsync("123");
        await jump.PressAsync("Enter");
        await Expect(page.GetByText("办件编号应形如")).ToBeVisibleAsync();
        await jump.FillAsync(number);
        await jump.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex($"/cases/{accepted}"));
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "为什么没有往前走" })).ToBeVisibleAsync();
        await Expect(page.GetByText("国标统计用时")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "显示联系电话" }).ClickAsync();
        await Expect(page.GetByText("0000-8200088")).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();
    }

    [Fact]
    public async Task ColumnsAndAView_AreChosenByKeys_AndCarriedByTheAddress()
    {
        FakeTimeProvider clock = new(new DateTimeOffset(2026, 10, 20, 1, 0, 0, TimeSpan.Zero));
        await using OfficeHost office = new OfficeHost(clock, new Dictionary<string, string?> { ["Office:RunJobs"] = "false" }).Open();
        CaseFloor floor = new(office.Services);
        await floor.AcceptedAsync("示范小学新建工程");
        await floor.SubmittedAsync("滨河住宅一期");
        IPage page = await browser.NewPageAsync(office.Address);
        await page.SignInAsync("clerk");
        await page.GotoAsync("/cases?state=review");
        await Expect(page.GetByRole(AriaRole.Row)).ToHaveCountAsync(2);

        // The columns: one away, one moved up twice, the keyboard staying with it.
        await page.GetByText("列", new() { Exact = true }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "申请人" }).FocusAsync();
        await page.Keyboard.PressAsync("Space");
        ILocator up = page.GetByRole(AriaRole.Button, new() { Name = "上移“状态”" });
        await up.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("“状态”现在是第 4 项")).ToBeAttachedAsync();
        await Expect(up).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("“状态”现在是第 3 项")).ToBeAttachedAsync();
        await page.AssertAccessibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "应用并记住" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex("cols=number,subject,state|cols=number%2Csubject%2Cstate"));
        await Expect(page.GetByRole(AriaRole.Columnheader)).ToHaveTextAsync((string[])["办件编号", "项目 / 事项", "状态", "办理机关", "时限", "到期日", "承办人", "最近办理 ↓"]);

        // The view: named, refused without a name, opened by default.
        await page.GetByText("视图", new() { Exact = true }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        ILocator name = page.GetByLabel("把当前条件、排序和列存为视图");
        await name.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("请填写视图名称").First).ToBeVisibleAsync();
        await name.FillAsync("在审的");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex("state=review.*view="));
        await page.GetByRole(AriaRole.Button, new() { Name = "设为默认" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "取消默认" })).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();
        string address = page.Url;

        await page.GetByRole(AriaRole.Link, new() { Name = "首页", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "办件", Exact = true }).ClickAsync();
        await Expect(page).ToHaveURLAsync(address);
        await Expect(page.GetByText("视图：在审的")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "清除条件" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Row)).ToHaveCountAsync(3);

        await page.GotoAsync("/cases?state=review&matter=SX-9-999&cols=number,gone");
        await Expect(page.GetByText("未采用：事项 SX-9-999、列 gone")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Row)).ToHaveCountAsync(2);
        await page.AssertAccessibleAsync();
    }

    [Fact]
    public async Task TheApplicant_IsTold_AndSeesTheCaseWithoutTheInnerWork()
    {
        FakeTimeProvider clock = new(new DateTimeOffset(2026, 10, 20, 1, 0, 0, TimeSpan.Zero));
        await using OfficeHost office = new OfficeHost(clock, new Dictionary<string, string?> { ["Office:RunJobs"] = "false" }).Open();
        CaseFloor floor = new(office.Services);
        await floor.AcceptedAsync("示范小学新建工程");
        IPage page = await browser.NewPageAsync(office.Address);
        await page.SignInAsync("applicant");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "通知，没有未读" })).ToBeVisibleAsync();

        await floor.DeliverNoticesAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "通知，1 条未读" }).ClickAsync();
        await page.AssertAccessibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "申请已受理" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("建设工程规划许可证核发");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "通知，没有未读" })).ToBeVisibleAsync();
        await Expect(page.GetByText("审查部门正在审查")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "审查、征求意见和审签" })).ToHaveCountAsync(0);
        await page.GotoAsync("/cases");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "无权访问" })).ToBeVisibleAsync();
    }
}
