using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.App.Features.MonthlyReturns;
using ApprovalOffice.Tests.App.Features.Review;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ApprovalOffice.Tests.Browser;

[Collection(BrowserGroup.Name)]
public sealed class MonthlyStoryTests(OfficeBrowser browser)
{
    private static readonly DateOnly October = new(2026, 10, 1);

    [Fact]
    public async Task ADistrictFillsIn_IsSentBack_Corrects_AndTheCityApprovesRollsUpAndLocks()
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(DatabaseProvider.Sqlite);
        MonthlyDesk desk = new(office);
        await office.ProposedAsync();
        office.Clock.SetUtcNow(new DateTimeOffset(2026, 11, 2, 1, 0, 0, TimeSpan.Zero));
        foreach ((string word, var code) in MonthlyDesk.Districts.Skip(1))
        {
            await desk.LockedAsync($"monthly-{word}", code, October);
        }

        IPage east = await browser.NewPageAsync(office.Host.Address);
        await east.SignInAsync("monthly-chengdong");
        await east.GetByRole(AriaRole.Link, new() { Name = "月报", Exact = true }).ClickAsync();
        await Expect(east.GetByText("临近期限")).ToBeVisibleAsync();
        await east.AssertAccessibleAsync();
        await east.GetByRole(AriaRole.Button, new() { Name = "开始填报城东区月报" }).ClickAsync();
        await Expect(east.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "城东区 2026 年 10 月月报" })).ToBeVisibleAsync();
        await Expect(east.GetByText("“下月工作打算”须填写")).ToBeVisibleAsync();
        await Expect(east.GetByText("本月1个新增项目").First).ToBeVisibleAsync();
        await east.AssertAccessibleAsync();
        await east.GetByRole(AriaRole.Button, new() { Name = "提交月报" }).ClickAsync();
        await Expect(east.GetByText("校验没有通过").First).ToBeVisibleAsync();
        await east.GetByRole(AriaRole.Textbox, new() { Name = "存在的主要问题及原因的文字" }).FillAsync("个别事项补正偏多。");
        await east.GetByRole(AriaRole.Textbox, new() { Name = "下月工作打算的文字" }).FillAsync("开展材料清单复核。");
        ILocator received = east.GetByRole(AriaRole.Textbox, new() { Name = "政务服务热线，收到" });
        await received.FillAsync("一百");
        await received.BlurAsync();
        await Expect(east.GetByText("应为不带单位的数字，现为“一百”")).ToBeVisibleAsync();
        await received.FillAsync("100");
        await received.BlurAsync();
        await Expect(east.GetByText("没有须改正的地方。")).ToBeVisibleAsync();

        // A colleague was in the cell meanwhile: what was typed stays, with what the other wrote.
        Guid id = Guid.Parse(east.Url.Split('/')[^1]);
        (await desk.TypeAsync("monthly-chengdong", id, "cell:T9/hotline/received", "101")).IsOk.ShouldBeTrue();
        await received.FillAsync("102");
        await received.BlurAsync();
        await Expect(east.GetByText("填写“101”")).ToBeVisibleAsync();
        await Expect(received).ToHaveValueAsync("102");
        await east.AssertAccessibleAsync();
        await received.FillAsync("103");
        await received.BlurAsync();
        await Expect(east.GetByText("填写“101”")).ToHaveCountAsync(0);
        await east.GetByRole(AriaRole.Button, new() { Name = "提交月报" }).ClickAsync();
        await Expect(east.GetByText("已提交，等待审核。")).ToBeVisibleAsync();
        await east.AssertAccessibleAsync();

        IPage city = await browser.NewPageAsync(office.Host.Address);
        await city.SignInAsync("monthly2");
        await city.GotoAsync($"/monthly/{id}");
        await Expect(city.GetByRole(AriaRole.Button, new() { Name = "审核通过并锁定" })).ToBeVisibleAsync();
        await city.AssertAccessibleAsync();
        await city.GetByRole(AriaRole.Button, new() { Name = "退回", Exact = true }).ClickAsync();
        await Expect(city.GetByText("请写明理由").First).ToBeVisibleAsync();
        await city.GetByLabel("批注位置").SelectOptionAsync("咨询、好差评与投诉建议情况表：政务服务热线，收到");
        await city.GetByRole(AriaRole.Textbox, new() { Name = "批注", Exact = true }).FillAsync("平台为 98 件");
        await city.GetByRole(AriaRole.Button, new() { Name = "加入批注" }).ClickAsync();
        await city.GetByRole(AriaRole.Textbox, new() { Name = "退回理由" }).FillAsync("热线件数与平台不一致");
        await city.AssertAccessibleAsync();
        await city.GetByRole(AriaRole.Button, new() { Name = "退回", Exact = true }).ClickAsync();
        await Expect(city.GetByText("已退回，填报人会看到理由和批注。")).ToBeVisibleAsync();

        await east.ReloadAsync();
        await Expect(east.GetByText("退回：热线件数与平台不一致")).ToBeVisibleAsync();
        await Expect(east.GetByText("批注：平台为 98 件")).ToBeVisibleAsync();
        await east.AssertAccessibleAsync();
        await received.FillAsync("98");
        await received.BlurAsync();
        await east.GetByRole(AriaRole.Button, new() { Name = "提交月报" }).ClickAsync();
        await Expect(east.GetByText("已提交，等待审核。")).ToBeVisibleAsync();

        await city.ReloadAsync();
        await city.GetByRole(AriaRole.Button, new() { Name = "审核通过并锁定" }).ClickAsync();
        await Expect(city.GetByText("已审核并锁定，文号 城东工改报〔2026〕1号")).ToBeVisibleAsync();
        await city.AssertAccessibleAsync();

        Guid whole = await desk.FilledAsync("monthly", MonthlyDesk.City, October);
        IPage filling = await browser.NewPageAsync(office.Host.Address);
        await filling.SignInAsync("monthly");
        await filling.GotoAsync($"/monthly/{whole}");
        await Expect(filling.GetByText("城东区 城东工改报〔2026〕1号（第 1 版）")).ToBeVisibleAsync();
        await filling.GetByRole(AriaRole.Button, new() { Name = "提交月报" }).ClickAsync();
        await Expect(filling.GetByText("已提交，等待审核。")).ToBeVisibleAsync();
        await city.GotoAsync($"/monthly/{whole}");
        await city.GetByRole(AriaRole.Button, new() { Name = "审核通过并锁定" }).ClickAsync();
        await Expect(city.GetByText("以后的办理情况不会改变本月报")).ToBeVisibleAsync();
        await filling.ReloadAsync();
        await Expect(filling.GetByRole(AriaRole.Button, new() { Name = "开始更正" })).ToBeVisibleAsync();
        await filling.AssertAccessibleAsync();
    }
}
