using ApprovalOffice.App.Features.Window;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.App.Features.Window;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ApprovalOffice.Tests.Browser;

/// <summary>A scanner at the window: it types like a keyboard, and ends with Enter.</summary>
[Collection(BrowserGroup.Name)]
public sealed class ScanStoryTests(OfficeBrowser browser)
{
    [Fact]
    public async Task AScan_GoesToWhatItIsOf_FromWhereverTheKeyboardIs()
    {
        await using WindowOffice office = await WindowOffice.OpenAsync(DatabaseProvider.Sqlite);
        ApprovalCase subject = await office.CaseAsync(project: "城东区第一小学扩建工程");
        IPage page = await browser.NewPageAsync(office.Host.Address);
        await page.SignInAsync("clerk");
        await page.GotoAsync(WindowUrls.Desk);
        ILocator line = page.GetByRole(AriaRole.Link, new() { Name = subject.Number!.Value.Value });
        await Expect(line).ToBeVisibleAsync();
        ILocator field = page.GetByRole(AriaRole.Textbox, new() { Name = "扫码打开" });

        // The queue has the keyboard, and keeps it; the first digit of a code leads to the field all the same.
        await page.Keyboard.PressAsync("j");
        await Expect(line).ToBeFocusedAsync();
        await ScanAsync(page, "990100-ZRZY-2026-999999");
        await Expect(page.GetByText("没有这个编号的办件，或者不在您的办理范围内。")).ToBeVisibleAsync();
        await Expect(field).ToBeFocusedAsync();
        await page.AssertAccessibleAsync();

        // A code that begins with the letter of a key is a scan all the same, and takes nothing in hand.
        await page.EvaluateAsync("document.activeElement.blur(); document.querySelector('[data-scan]').dataset.scan = 5000;");
        await ScanAsync(page, "NQJKNQJKNQJKNQJKNQJK");
        await Expect(page.GetByText("没有查到这个验证码的文书")).ToBeVisibleAsync();
        await Expect(field).ToHaveValueAsync("NQJKNQJKNQJKNQJKNQJK");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "我手上 0 件" })).ToBeVisibleAsync();

        // What was not found gives way to the next scan.
        await ScanAsync(page, subject.Subject.ProjectCode.Value);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = subject.Subject.ProjectName, Level = 1 })).ToBeVisibleAsync();
        ILocator intake = page.GetByRole(AriaRole.Navigation, new() { Name = "新收件" });
        await Expect(intake.GetByRole(AriaRole.Link).First).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();

        // An empty pile has nothing better to do with the keyboard.
        await page.GotoAsync(WindowUrls.ToJudge);
        await Expect(page.GetByText("没有等待核对材料的办件。")).ToBeVisibleAsync();
        await Expect(field).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("s");
        await Expect(field).ToBeFocusedAsync();
        await ScanAsync(page, subject.Number.Value.Value);
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex($"{WindowUrls.Intake(subject.Id)}$"));
        await Expect(page.GetByRole(AriaRole.List, new() { Name = "材料" })).ToBeVisibleAsync();
    }

    private static async Task ScanAsync(IPage page, string code)
    {
        await page.Keyboard.TypeAsync(code);
        await page.Keyboard.PressAsync("Enter");
    }
}
