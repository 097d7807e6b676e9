using ApprovalOffice.App.Features.Applications;
using ApprovalOffice.App.Features.Owed;
using ApprovalOffice.App.Features.Window;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.App.Features.Review;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ApprovalOffice.Tests.Browser;

/// <summary>An overdue owed material is seen, handed in, given back, handed in again at the window and found in order.</summary>
[Collection(BrowserGroup.Name)]
public sealed class OwedStoryTests(OfficeBrowser browser)
{
    [Fact]
    public async Task AnOverdueMaterial_IsSuppliedReturnedAndSuppliedAgain()
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(DatabaseProvider.Sqlite);
        CaseTarget target = await office.OwingAsync();
        office.Clock.Advance(TimeSpan.FromDays(14));

        IPage applicant = await browser.NewPageAsync(office.Host.Address);
        await applicant.SignInAsync("applicant");
        await applicant.GotoAsync($"{ApplicationUrls.List}?group=todo");
        await Expect(applicant.GetByText("补交容缺材料，")).ToBeVisibleAsync();
        await applicant.GotoAsync(ApplicationUrls.Application(target.CaseId));
        await applicant.GetByRole(AriaRole.Link, new() { Name = "补交容缺材料" }).ClickAsync();
        await Expect(applicant.GetByText("逾期未补", new() { Exact = true })).ToBeVisibleAsync();
        await applicant.GetByRole(AriaRole.Button, new() { Name = "提交补交材料" }).ClickAsync();
        await Expect(applicant.GetByText("请先选择要补交的文件").First).ToBeVisibleAsync();
        await applicant.AssertAccessibleAsync();
        await SupplyAsync(applicant, "出让合同.pdf");
        await Expect(applicant.GetByText("已补交，等待核对。")).ToBeVisibleAsync();
        await applicant.AssertAccessibleAsync();

        IPage clerk = await browser.NewPageAsync(office.Host.Address);
        await clerk.SignInAsync("clerk");
        await clerk.GotoAsync($"{WindowUrls.Desk}?tab=owing");
        await Expect(clerk.GetByText("待核对 1 项")).ToBeVisibleAsync();
        await clerk.AssertAccessibleAsync();
        await clerk.Locator("[data-row-head]").First.ClickAsync();
        await clerk.GetByRole(AriaRole.Button, new() { Name = "退回重新补交" }).ClickAsync();
        await Expect(clerk.GetByText("请写明哪里不符合").First).ToBeVisibleAsync();
        await clerk.GetByLabel("退回理由").FillAsync("合同缺第三页");
        await clerk.GetByRole(AriaRole.Button, new() { Name = "退回重新补交" }).ClickAsync();
        await Expect(clerk.GetByText("退回理由：合同缺第三页")).ToBeVisibleAsync();
        await clerk.AssertAccessibleAsync();

        // What the window has said shows on the applicant's open page; the applicant then comes to the window.
        await Expect(applicant.GetByText("退回理由：合同缺第三页")).ToBeVisibleAsync();
        await SupplyAsync(clerk, "出让合同全本.pdf");
        await clerk.GetByRole(AriaRole.Button, new() { Name = "核对符合" }).ClickAsync();
        await Expect(clerk.GetByText("已核对，材料补齐。")).ToBeVisibleAsync();
        await Expect(applicant.GetByText("已补齐", new() { Exact = true })).ToBeVisibleAsync();
        await clerk.AssertAccessibleAsync();
    }

    private static async Task SupplyAsync(IPage page, string name)
    {
        await page.Locator("input[type=file]").SendFileAsync(new FilePayload
        {
            Name = name, MimeType = "application/pdf", Buffer = System.Text.Encoding.UTF8.GetBytes($"%PDF-1.4\n{name}\n%%EOF\n"),
        });
        await Expect(page.GetByRole(AriaRole.List, new() { Name = "已上传，尚未补交" }).GetByText(name)).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "提交补交材料" }).ClickAsync();
    }
}
