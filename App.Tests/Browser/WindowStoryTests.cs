using ApprovalOffice.App.Features.Window;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.App.Features.Window;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ApprovalOffice.Tests.Browser;

/// <summary>A clerk at the window, with the keyboard alone; and a second clerk on the same case.</summary>
[Collection(BrowserGroup.Name)]
public sealed class WindowStoryTests(OfficeBrowser browser)
{
    [Fact]
    public async Task AClerk_JudgesTellsAndGoesOn_WithTheKeyboardAlone()
    {
        await using WindowOffice office = await WindowOffice.OpenAsync(DatabaseProvider.Sqlite);
        ApprovalCase first = await office.CaseAsync(project: "城东区第一小学扩建工程");
        office.Clock.Advance(TimeSpan.FromMinutes(1));
        ApprovalCase second = await office.CaseAsync(project: "城东区第二小学扩建工程");
        IPage page = await browser.NewPageAsync(office.Host.Address);
        await page.SignInAsync("clerk");

        await page.GotoAsync(WindowUrls.Desk);
        ILocator line = page.GetByRole(AriaRole.Link, new() { Name = first.Number!.Value.Value });
        await Expect(line).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();
        await page.Keyboard.PressAsync("j");
        await Expect(line).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");

        ILocator rows = page.GetByRole(AriaRole.List, new() { Name = "材料" }).GetByRole(AriaRole.Group);
        await Expect(rows).ToHaveCountAsync(first.Materials.Count);
        await page.AssertAccessibleAsync();
        await page.Keyboard.PressAsync("r");
        await Expect(page.GetByText("已收件，请核对材料。")).ToBeVisibleAsync();
        for (int i = 0; i < first.Materials.Count; i++)
        {
            await page.Locator("[data-row-head]").Nth(i).FocusAsync();
            await page.Keyboard.PressAsync(i == 1 ? "2" : "1");
            if (i == 1)
            {
                await Expect(page.GetByLabel("存在的问题和补正要求")).ToBeFocusedAsync();
                await page.Keyboard.TypeAsync("图纸未加盖出图章，请补盖");
                await page.Keyboard.PressAsync("Control+Enter");
            }

            await Expect(rows.Nth(i).GetByRole(AriaRole.Button, new() { Name = i == 1 ? "需补正" : "符合", Exact = true, Pressed = true })).ToBeVisibleAsync();
        }

        await page.Keyboard.PressAsync("b");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "一次性补正告知" })).ToBeFocusedAsync();
        await Expect(page.GetByLabel("第 1 项")).ToHaveValueAsync("图纸未加盖出图章，请补盖");
        await page.AssertAccessibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "发出告知书" }).PressAsync("Enter");

        await Expect(page.GetByText("补正告知书已发出。")).ToBeVisibleAsync();
        await Expect(page.GetByText("补正材料一次性告知书").First).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();
        await page.Keyboard.PressAsync("n");
        await Expect(page.GetByText(second.Number!.Value.Value)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task TheSecondClerk_IsToldWhoDidWhat_AndKeepsTheTyping()
    {
        await using WindowOffice office = await WindowOffice.OpenAsync(DatabaseProvider.Sqlite);
        ApprovalCase subject = await office.CaseAsync();
        IPage page = await browser.NewPageAsync(office.Host.Address);
        await page.SignInAsync("clerk");
        await page.GotoAsync(WindowUrls.Intake(subject.Id));
        await page.GetByRole(AriaRole.Button, new() { Name = "不予受理" }).ClickAsync();
        await page.GetByLabel("不予受理的理由").FillAsync("选址不在本市");
        await page.AssertAccessibleAsync();

        (await office.AsClerkAsync(s => s.GetRequiredService<ReceiveCase>().RunAsync(new CaseTarget(subject.Id, subject.Version), default), "钱多多")).IsOk.ShouldBeTrue();

        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("钱多多");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("收件");
        await Expect(page.GetByLabel("不予受理的理由")).ToHaveValueAsync("选址不在本市");
        await page.GetByRole(AriaRole.Button, new() { Name = "作出不予受理决定" }).ClickAsync();
        await Expect(page.GetByLabel("应当向哪个机关申请")).ToBeFocusedAsync();
        await Expect(page.GetByLabel("不予受理的理由")).ToHaveValueAsync("选址不在本市");
    }
}
