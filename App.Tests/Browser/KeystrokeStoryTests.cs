using ApprovalOffice.App.Features.Window;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.App.Features.Window;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ApprovalOffice.Tests.Browser;

/// <summary>A whole intake with the keyboard: from the desk to the acceptance and the next one in hand, every keystroke counted, no pointer event.</summary>
[Collection(BrowserGroup.Name)]
public sealed class KeystrokeStoryTests(OfficeBrowser browser, ITestOutputHelper output)
{
    // Counted by the page itself: a click that the keyboard makes has no pointer and is none.
    private const string Counting =
        """
        window.counted = { keys: 0, pointers: [] };
        addEventListener("keydown", event => { if (!["Shift", "Control", "Alt", "Meta"].includes(event.key)) window.counted.keys++; }, true);
        for (const kind of ["pointerdown", "mousedown", "touchstart", "wheel"]) addEventListener(kind, event => window.counted.pointers.push(event.type), true);
        addEventListener("click", event => { if (event.detail > 0) window.counted.pointers.push("click"); }, true);
        """;

    [Fact]
    public async Task AWholeIntake_TakesAKeystrokeOrTwoAMaterial_AndNoPointer()
    {
        await using WindowOffice office = await WindowOffice.OpenAsync(DatabaseProvider.Sqlite);
        ApprovalCase subject = await office.CaseAsync(project: "城东区第一小学扩建工程");
        office.Clock.Advance(TimeSpan.FromMinutes(1));
        ApprovalCase next = await office.CaseAsync(project: "城东区第二小学扩建工程");
        IPage page = await browser.NewPageAsync(office.Host.Address);
        await page.SignInAsync("clerk");
        await page.AddInitScriptAsync(Counting);
        await page.GotoAsync(WindowUrls.Desk);
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = subject.Number!.Value.Value })).ToBeVisibleAsync();

        await page.Keyboard.PressAsync("n");
        ILocator heads = page.Locator("[data-row-head]");
        await Expect(heads.First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("r");
        await Expect(page.GetByText("已收件，请核对材料。")).ToBeVisibleAsync();
        ILocator rows = page.GetByRole(AriaRole.List, new() { Name = "材料" }).Locator("[data-row]");
        int materials = subject.Materials.Count;
        for (int i = 0; i < materials; i++)
        {
            if (i > 0)
            {
                await page.Keyboard.PressAsync("j");
            }

            await Expect(heads.Nth(i)).ToBeFocusedAsync();
            await page.Keyboard.PressAsync("1");
            await Expect(rows.Nth(i).GetByText("已保存")).ToBeVisibleAsync();
        }

        await page.Keyboard.PressAsync("a");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "受理", Exact = true })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "确认受理" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("已受理。")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("n");
        await Expect(page.GetByText(next.Number!.Value.Value)).ToBeVisibleAsync();

        Counted counted = await page.EvaluateAsync<Counted>("window.counted");
        string line = $"一次完整收件（取件、收件、核对 {materials} 项材料、受理、取下一件）：{counted.Keys} 次按键，{counted.Pointers.Length} 次指针操作";
        output.WriteLine(line);
        Console.WriteLine(line);
        counted.Pointers.ShouldBeEmpty();
        counted.Keys.ShouldBe((2 * materials) + 5);

        // The day's figures say so, and lead to the case.
        await page.GotoAsync(WindowUrls.Today);
        await page.GetByRole(AriaRole.Link, new() { Name = "本窗口受理 1 件" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "受理（本窗口，1 件）" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = subject.Number.Value.Value })).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();
        ApprovalCase accepted = await office.ReadAsync(subject.Id);
        accepted.State.ShouldBe(CaseState.Accepted);
        accepted.Materials.ShouldAllBe(m => m.Verdict == MaterialVerdict.Complete);
    }

    private sealed record Counted
    {
        public int Keys { get; init; }

        public string[] Pointers { get; init; } = [];
    }
}
