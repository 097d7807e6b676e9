using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.App.Features.Review;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ApprovalOffice.Tests.Browser;

[Collection(BrowserGroup.Name)]
public sealed class MeasureStoryTests(OfficeBrowser browser)
{
    [Fact]
    public async Task AFigure_IsOpenedDownToItsCase()
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(DatabaseProvider.Sqlite);
        CaseTarget at = (await office.ProposedAsync()).Single();

        IPage leader = await browser.NewPageAsync(office.Host.Address);
        await leader.SignInAsync("leader");
        await leader.GetByRole(AriaRole.Link, new() { Name = "指标口径", Exact = true }).ClickAsync();
        await Expect(leader.GetByText("2026-09-01 至 2026-09-30")).ToBeVisibleAsync();
        await leader.AssertAccessibleAsync();
        await leader.GetByLabel("月份").FillAsync("2026-11");
        await leader.GetByRole(AriaRole.Button, new() { Name = "统计", Exact = true }).ClickAsync();
        await Expect(leader.GetByText("该月份尚未开始")).ToBeVisibleAsync();
        await leader.GetByLabel("月份").FillAsync("2026-10");
        await leader.GetByRole(AriaRole.Button, new() { Name = "统计", Exact = true }).ClickAsync();
        await Expect(leader.GetByText("2026-10-01 至 2026-10-31")).ToBeVisibleAsync();
        await Expect(leader.GetByRole(AriaRole.Row, new() { NameRegex = new("满意度") }).GetByText("人工填报", new() { Exact = true }).First).ToBeVisibleAsync();
        await leader.AssertAccessibleAsync();
        await leader.GetByRole(AriaRole.Link, new() { Name = "在办 1 件，查看构成" }).ClickAsync();
        await Expect(leader.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "在办的构成" })).ToBeVisibleAsync();
        await leader.AssertAccessibleAsync();
        await leader.GetByRole(AriaRole.Row).Nth(1).GetByRole(AriaRole.Link).ClickAsync();
        await leader.WaitForURLAsync($"**/cases/{at.CaseId}");
    }
}
