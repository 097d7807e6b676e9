using ApprovalOffice.App.Features.Review;
using ApprovalOffice.App.Features.Undoing;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.App.Features.Review;
using Microsoft.Playwright;

namespace ApprovalOffice.Tests.Browser;

/// <summary>A case from the reviewer's desk to the decision, by keyboard, on the screens.</summary>
[Collection(BrowserGroup.Name)]
public sealed class ReviewStoryTests(OfficeBrowser browser)
{
    [Fact]
    public async Task ACase_IsReviewedByKeyboard_ProposedAndSigned()
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(DatabaseProvider.Sqlite);
        CaseTarget target = (await office.AcceptedAsync()).Single();
        string number = (await office.CaseAsync(target.CaseId)).Number!.Value.Value;

        IPage reviewer = await browser.NewPageAsync(office.Host.Address);
        await reviewer.SignInAsync("reviewer");
        await reviewer.GotoAsync(ReviewUrls.Desk);
        await reviewer.GetByRole(AriaRole.Link, new() { Name = number }).WaitForAsync();
        await reviewer.AssertAccessibleAsync();
        await reviewer.GetByRole(AriaRole.Link, new() { Name = number }).ClickAsync();
        await reviewer.GetByRole(AriaRole.Button, new() { Name = "开始审查" }).ClickAsync();

        ILocator points = reviewer.GetByRole(AriaRole.Group);
        await reviewer.GetByRole(AriaRole.Button, new() { Name = "提请审签" }).WaitForAsync();
        int count = (await office.CaseAsync(target.CaseId)).Findings.Count;
        await points.First.GetByLabel("符合", new() { Exact = true }).FocusAsync();
        for (int done = 1; done <= count; done++)
        {
            await reviewer.Keyboard.PressAsync("1");
            await reviewer.GetByText($"已审 {done} / {count}").WaitForAsync();
        }

        await reviewer.AssertAccessibleAsync();
        await reviewer.GetByRole(AriaRole.Button, new() { Name = "提请审签" }).ClickAsync();
        ILocator form = reviewer.GetByRole(AriaRole.Form, new() { Name = "提请审签" });
        await form.GetByRole(AriaRole.Button, new() { Name = "提请审签" }).ClickAsync();
        await form.GetByText("请填写拟办意见").First.WaitForAsync();
        await reviewer.AssertAccessibleAsync();
        await form.GetByLabel("拟办意见").FillAsync("各项符合规划条件，拟同意。");
        await form.GetByRole(AriaRole.Button, new() { Name = "提请审签" }).ClickAsync();
        await reviewer.GetByText("待审签", new() { Exact = true }).WaitForAsync();

        IPage head = await browser.NewPageAsync(office.Host.Address);
        await head.SignInAsync("head");
        await head.GetByRole(AriaRole.Link, new() { Name = "审签", Exact = true }).ClickAsync();
        await head.GetByRole(AriaRole.Link, new() { Name = number }).ClickAsync();
        await head.GetByText("各项符合规划条件，拟同意。").First.WaitForAsync();
        await head.GetByRole(AriaRole.Button, new() { Name = "准予许可" }).ClickAsync();
        await head.AssertAccessibleAsync();
        await head.GetByRole(AriaRole.Form, new() { Name = "准予许可" }).GetByRole(AriaRole.Button, new() { Name = "准予许可" }).ClickAsync();
        await head.GetByRole(AriaRole.Heading, new() { Name = "决定：准予许可" }).WaitForAsync();
        await head.GetByText("制作中").First.WaitForAsync();
        await head.AssertAccessibleAsync();

        // What another person has decided shows on the reviewer's open page.
        await reviewer.GetByRole(AriaRole.Heading, new() { Name = "决定：准予许可" }).WaitForAsync();
        await CancelAsync(head, target.CaseId);
    }

    [Fact]
    public async Task ADecision_IsRecordedAsPublished_ByKeyboard()
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(DatabaseProvider.Sqlite);
        CaseTarget target = (await office.ProposedAsync()).Single();
        (await office.DoAsync<GrantCase>("head", use => use.RunAsync(target, "同意", CancellationToken.None))).IsOk.ShouldBeTrue();
        string number = (await office.CaseAsync(target.CaseId)).Number!.Value.Value;
        office.Clock.Advance(TimeSpan.FromDays(11));

        IPage page = await browser.NewPageAsync(office.Host.Address);
        await page.SignInAsync("reviewer");
        await page.GetByRole(AriaRole.Link, new() { Name = "双公示", Exact = true }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Cell).GetByText("逾期未公示").WaitForAsync();
        await page.AssertAccessibleAsync();
        await page.GetByLabel($"选择 {number}").FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.GetByRole(AriaRole.Button, new() { Name = "登记所选 1 件" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.GetByText("请填写公示日期").First.WaitForAsync();
        await page.AssertAccessibleAsync();
        await page.GetByLabel("公示日期").FillAsync("2026-10-21");
        await page.GetByLabel("公示网址或者栏目").FillAsync("http://credit.example/licences");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByText("已登记公示 1 件").WaitForAsync();
        await page.GetByText("没有待公示的决定").WaitForAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "已公示" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.GetByText("按期公示").WaitForAsync();
        await page.GetByText("http://credit.example/licences").WaitForAsync();
        await page.AssertAccessibleAsync();
    }

    /// <summary>What was granted is cancelled: a decision without its reason goes back to the field, the second try stands on the page.</summary>
    private static async Task CancelAsync(IPage head, Guid id)
    {
        await head.GotoAsync(UndoUrls.Undo(id));
        await head.GetByRole(AriaRole.Button, new() { Name = "撤销", Exact = true }).ClickAsync();
        await head.GetByRole(AriaRole.Form, new() { Name = "撤销" }).WaitForAsync();
        await head.AssertAccessibleAsync();
        await head.GetByRole(AriaRole.Button, new() { Name = "注销", Exact = true }).ClickAsync();
        ILocator form = head.GetByRole(AriaRole.Form, new() { Name = "注销" });
        await form.GetByRole(AriaRole.Button, new() { Name = "作出注销决定" }).ClickAsync();
        await form.GetByText("请写明理由").First.WaitForAsync();
        await head.AssertAccessibleAsync();
        await form.GetByLabel("理由").FillAsync("申请人书面申请注销");
        await form.GetByRole(AriaRole.Button, new() { Name = "作出注销决定" }).ClickAsync();
        await head.GetByText("决定已作出，决定书正在制作。").WaitForAsync();
        await head.GetByText("（已注销）").WaitForAsync();
        await head.AssertAccessibleAsync();
    }
}
