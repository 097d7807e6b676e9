using ApprovalOffice.App.Features.Duties;
using ApprovalOffice.App.Features.Stages;
using ApprovalOffice.App.Features.Window;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.App.Features.Review;
using ApprovalOffice.Tests.App.Features.Stages;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ApprovalOffice.Tests.Browser;

/// <summary>A stage applied for by the applicant, taken in by the window as a whole, corrected once for all its matters.</summary>
[Collection(BrowserGroup.Name)]
public sealed class StageStoryTests(OfficeBrowser browser)
{
    [Fact]
    public async Task AStage_IsAppliedForOnce_TakenInAsAWhole_AndCorrectedOnceForAllItsMatters()
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(DatabaseProvider.Sqlite);
        (Guid project, Guid work) = await office.ProjectAsync("2026-990102-83-01-000901", StageFloor.Factory);
        Guid id = (await office.BeginAsync(project, work, "3")).Value;
        await office.FillAsync(id);
        IPage applicant = await browser.NewPageAsync(office.Host.Address);
        await applicant.SignInAsync("applicant");

        await applicant.GotoAsync(StageUrls.Begin(project, work, "3"));
        await Expect(applicant.GetByRole(AriaRole.Heading, new() { Name = "申报材料" })).ToBeVisibleAsync();
        await applicant.AssertAccessibleAsync();
        await PromiseAsync(applicant);
        await EditAsync(applicant, office);
        await applicant.GetByRole(AriaRole.Button, new() { Name = "提交申报" }).ClickAsync();
        await Expect(applicant.GetByText("提交之时即为收到之时")).ToBeFocusedAsync();
        await applicant.AssertAccessibleAsync();
        await applicant.GetByRole(AriaRole.Button, new() { Name = "确认提交" }).ClickAsync();
        await Expect(applicant.GetByRole(AriaRole.Heading, new() { Name = "申报已提交" })).ToBeFocusedAsync();
        string joint = (await office.StageAsync(id)).JointNumber!;
        await Expect(applicant.GetByText(joint).First).ToBeVisibleAsync();
        await applicant.AssertAccessibleAsync();

        IPage clerk = await browser.NewPageAsync(office.Host.Address);
        await clerk.SignInAsync("clerk");
        await TellAsync(clerk, joint);

        await AnswerAsync(applicant);
        await AcceptAsync(clerk);
        await clerk.GotoAsync(DutyUrls.Of(DutyKind.Commitment));
        await Expect(clerk.GetByRole(AriaRole.Table).GetByRole(AriaRole.Row)).ToHaveCountAsync(2);
        await clerk.AssertAccessibleAsync();
    }

    private static async Task PromiseAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Radio, new() { NameRegex = new("^告知承诺") }).First.CheckAsync();
        ILocator gap = page.GetByRole(AriaRole.List, new() { Name = "还差的内容" }).GetByRole(AriaRole.Link, new() { NameRegex = new("^请阅读并签署") });
        await gap.ClickAsync();
        ILocator name = page.GetByLabel("承诺人姓名");
        await Expect(name).ToBeFocusedAsync();
        await page.AssertAccessibleAsync();
        await name.FillAsync("韩永昌");
        await page.GetByRole(AriaRole.Button, new() { Name = "签署承诺书" }).ClickAsync();
        await Expect(page.GetByText("承诺书已由韩永昌签署")).ToBeVisibleAsync();
    }

    private static async Task EditAsync(IPage page, ReviewOffice office)
    {
        await page.GetByLabel("备注").FillAsync("由二期项目部办理");
        await Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasTextRegex = new("^正在填写") })).ToBeVisibleAsync();
        office.Clock.Advance(TimeSpan.FromSeconds(1));
        await Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasTextRegex = new("^已保存 ") })).ToBeVisibleAsync();
        await page.ReloadAsync();
        await Expect(page.GetByLabel("备注")).ToHaveValueAsync("由二期项目部办理");
        await Expect(page.GetByText("已填写完整，本次将申报")).ToBeVisibleAsync();
    }

    /// <summary>The clerk, with the keyboard: one material lacks, the rest is complete.</summary>
    private static async Task TellAsync(IPage page, string joint)
    {
        await page.GotoAsync(WindowUrls.Desk);
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = joint })).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = joint }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "申报事项" })).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();
        await page.Keyboard.PressAsync("r");
        await Expect(page.GetByText("已收件，请核对材料。")).ToBeVisibleAsync();
        int count = await page.Locator("[data-row-head]").CountAsync();
        for (int i = 0; i < count; i++)
        {
            await JudgeAsync(page, i, lacks: i == 1);
        }

        await page.Keyboard.PressAsync("b");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "一次性补正告知" })).ToBeFocusedAsync();
        await page.AssertAccessibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "发出告知书" }).PressAsync("Enter");
        await Expect(page.GetByText("补正告知书已发出。")).ToBeVisibleAsync();
    }

    private static async Task JudgeAsync(IPage page, int row, bool lacks)
    {
        ILocator line = page.Locator("[data-row]").Nth(row);
        await page.Locator("[data-row-head]").Nth(row).FocusAsync();
        await page.Keyboard.PressAsync(lacks ? "2" : "1");
        if (lacks)
        {
            await Expect(page.GetByLabel("存在的问题和补正要求")).ToBeFocusedAsync();
            await page.Keyboard.TypeAsync("未加盖公章，请补盖");
            await page.Keyboard.PressAsync("Control+Enter");
        }

        await Expect(line.GetByRole(AriaRole.Button, new() { Name = lacks ? "需补正" : "符合", Exact = true, Pressed = true })).ToBeVisibleAsync();
        await Expect(line.GetByText("已保存")).ToBeVisibleAsync();
    }

    private static async Task AnswerAsync(IPage page)
    {
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "需要补正的内容" })).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "提交补正" }).ClickAsync();
        ILocator answer = page.GetByLabel(new System.Text.RegularExpressions.Regex("^对“"));
        await Expect(answer).ToBeFocusedAsync();
        await answer.FillAsync("已补盖公章，详见原件");
        await Expect(page.GetByRole(AriaRole.List, new() { Name = "补正还差的内容" })).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Button, new() { Name = "提交补正" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "需要补正的内容" })).ToHaveCountAsync(0);
        await page.AssertAccessibleAsync();
    }

    private static async Task AcceptAsync(IPage page)
    {
        await page.ReloadAsync();
        await Expect(page.Locator("[data-row-head]").Nth(1)).ToBeVisibleAsync();
        int count = await page.Locator("[data-row-head]").CountAsync();
        for (int i = 0; i < count; i++)
        {
            if (await page.Locator("[data-row]").Nth(i).GetByRole(AriaRole.Button, new() { Name = "符合", Exact = true, Pressed = true }).CountAsync() == 0)
            {
                await JudgeAsync(page, i, lacks: false);
            }
        }

        await page.Keyboard.PressAsync("a");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "受理已齐全事项" }).Last).ToBeFocusedAsync();
        await page.AssertAccessibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "确认受理" }).PressAsync("Enter");
        await Expect(page.GetByText("材料齐全的事项已受理。")).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();
    }
}
