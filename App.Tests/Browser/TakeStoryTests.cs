using ApprovalOffice.App.Features.Window;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.App.Features.Window;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ApprovalOffice.Tests.Browser;

/// <summary>Two clerks at one window: call the next, see who has what, take over, hand over the shift. The first works with the keyboard alone.</summary>
[Collection(BrowserGroup.Name)]
public sealed class TakeStoryTests(OfficeBrowser browser)
{
    [Fact]
    public async Task TwoClerks_CallTheNext_SeeWhoHasWhat_TakeOver_AndHandOver()
    {
        await using WindowOffice office = await WindowOffice.OpenAsync(DatabaseProvider.Sqlite);
        ApprovalCase first = await office.CaseAsync(project: "城东区第一小学扩建工程");
        office.Clock.Advance(TimeSpan.FromMinutes(1));
        await office.CaseAsync(project: "城东区第二小学扩建工程");
        string number = first.Number!.Value.Value;
        IPage zhou = await browser.NewPageAsync(office.Host.Address);
        await zhou.SignInAsync("clerk");
        IPage he = await browser.NewPageAsync(office.Host.Address);
        await he.SignInAsync("clerk2");

        await he.GotoAsync(WindowUrls.Desk);
        await Expect(he.GetByRole(AriaRole.Button, new() { Name = $"取件 {number}" })).ToBeVisibleAsync();
        await he.AssertAccessibleAsync();
        await zhou.GotoAsync(WindowUrls.Desk);
        await Expect(zhou.GetByRole(AriaRole.Link, new() { Name = number })).ToBeVisibleAsync();
        await zhou.Keyboard.PressAsync("n");
        await Expect(zhou.GetByText(number).First).ToBeVisibleAsync();
        ILocator hers = zhou.GetByRole(AriaRole.Region, new() { Name = "取件" });
        await Expect(hers).ToContainTextAsync("您正在办理");
        await zhou.AssertAccessibleAsync();

        // The colleague's desk says so by itself, and her own page is there to be read only.
        await Expect(he.GetByRole(AriaRole.Row).Filter(new() { HasText = number })).ToContainTextAsync("周晓岚 09:01 起");
        await he.GetByRole(AriaRole.Link, new() { Name = number }).ClickAsync();
        ILocator his = he.GetByRole(AriaRole.Region, new() { Name = "取件" });
        await Expect(his).ToContainTextAsync("周晓岚正在办理");
        await Expect(he.GetByRole(AriaRole.Button, new() { Name = "符合" })).ToHaveCountAsync(0);
        await Expect(he.GetByText("由周晓岚办理中，接手后可以办理。")).ToBeVisibleAsync();
        await he.AssertAccessibleAsync();

        // What she was about to write is still there when a colleague takes over; it waits until she takes it back.
        ILocator rows = zhou.GetByRole(AriaRole.List, new() { Name = "材料" }).Locator("[data-row]");
        await Expect(zhou.Locator("[data-row-head]").First).ToBeFocusedAsync();
        ILocator reason = zhou.GetByLabel("存在的问题和补正要求");
        await zhou.Keyboard.PressAsync("2");
        await Expect(reason).ToBeFocusedAsync();
        await zhou.Keyboard.TypeAsync("图纸未加盖出图章");
        await he.Keyboard.PressAsync("q");
        await Expect(his).ToContainTextAsync("您正在办理");
        await Expect(he.GetByRole(AriaRole.Button, new() { Name = "符合" }).First).ToBeVisibleAsync();
        await Expect(he.Locator("[data-row-head]").First).ToBeFocusedAsync();
        await Expect(hers).ToContainTextAsync("贺雨桐正在办理");
        await zhou.Keyboard.PressAsync("Control+Enter");
        await Expect(rows.First).ToContainTextAsync("TAKE-001");
        await Expect(reason).ToHaveValueAsync("图纸未加盖出图章");
        await zhou.AssertAccessibleAsync();
        await zhou.Keyboard.PressAsync("q");
        await Expect(hers).ToContainTextAsync("您正在办理");
        await zhou.Keyboard.PressAsync("2");
        await Expect(rows.First.GetByText("已保存")).ToBeVisibleAsync();

        // The end of her shift.
        await zhou.GotoAsync(WindowUrls.Mine);
        await Expect(zhou.GetByRole(AriaRole.Link, new() { Name = number })).ToBeVisibleAsync();
        await zhou.AssertAccessibleAsync();
        await zhou.GetByRole(AriaRole.Button, new() { Name = "全部交接" }).PressAsync("Enter");
        await Expect(zhou.GetByLabel("交接给")).ToBeFocusedAsync();
        await zhou.AssertAccessibleAsync();
        await zhou.GetByLabel("交接给").SelectOptionAsync("贺雨桐");
        await zhou.GetByLabel("交接说明").FillAsync("申请人下午来补章");
        await zhou.GetByRole(AriaRole.Button, new() { Name = "全部交接" }).PressAsync("Enter");
        await Expect(zhou.GetByText("已将 1 件交接给贺雨桐，系统已通知对方。")).ToBeVisibleAsync();
        await Expect(zhou.GetByText("您手上没有申请。")).ToBeVisibleAsync();
        await zhou.AssertAccessibleAsync();

        await Expect(his).ToContainTextAsync("周晓岚交接：申请人下午来补章");
        await he.Keyboard.PressAsync("f");
        await Expect(he.GetByLabel("放回原因")).ToBeFocusedAsync();
        await he.AssertAccessibleAsync();
        await he.Keyboard.TypeAsync("等申请人");
        await he.Keyboard.PressAsync("Enter");
        await Expect(his).ToContainTextAsync("还没有人取件");
        await Expect(his.GetByRole(AriaRole.Button, new() { Name = "取件" })).ToBeFocusedAsync();
    }
}
