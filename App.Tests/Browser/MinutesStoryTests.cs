using ApprovalOffice.App.Features.Meetings;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.App.Features.Meetings;
using ApprovalOffice.Tests.App.Features.Review;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ApprovalOffice.Tests.Browser;

/// <summary>After the meeting: the minutes go round, somebody objects, they are signed and issued, and what was resolved is closed.</summary>
[Collection(BrowserGroup.Name)]
public sealed class MinutesStoryTests(OfficeBrowser browser)
{
    [Fact]
    public async Task Minutes_GoRound_AreSigned_AndTheTaskIsClosed()
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(DatabaseProvider.Sqlite);
        CaseTarget at = (await office.AcceptedAsync()).Single();
        Guid id = await office.ConvenedAsync(at);
        await office.HoldAsync(id);
        IPage lead = await browser.NewPageAsync(office.Host.Address), housing = await browser.NewPageAsync(office.Host.Address);
        await lead.SignInAsync("coordinator");
        await housing.SignInAsync("zj-reviewer");
        await lead.GotoAsync(MeetingUrls.One(id));
        await housing.GotoAsync(MeetingUrls.One(id));
        await Expect(housing.GetByText("纪要正在起草或者会签")).ToBeVisibleAsync();
        await lead.GetByRole(AriaRole.Button, new() { Name = "起草会议纪要" }).ClickAsync();
        await lead.GetByRole(AriaRole.Button, new() { Name = "修改第2段" }).ClickAsync();
        await lead.GetByLabel("第2段", new() { Exact = true }).FillAsync("会议原则同意该设计方案。");
        await lead.AssertAccessibleAsync();
        await lead.GetByRole(AriaRole.Button, new() { Name = "保存第2段" }).ClickAsync();
        ILocator task = lead.GetByRole(AriaRole.Form, new() { Name = "登记议定事项" });
        await task.GetByLabel("责任单位").SelectOptionAsync(new SelectOptionValue { Label = "示范市住房和城乡建设局" });
        await task.GetByLabel("完成期限").FillAsync("2026-10-29");
        await task.GetByRole(AriaRole.Button, new() { Name = "登记议定事项" }).ClickAsync();
        await Expect(task.GetByLabel("落实事项")).ToBeFocusedAsync();
        await task.GetByLabel("落实事项").FillAsync("复核修改后的总平面图");
        await task.GetByRole(AriaRole.Button, new() { Name = "登记议定事项" }).ClickAsync();
        await Expect(lead.GetByRole(AriaRole.Rowheader, new() { Name = "复核修改后的总平面图" })).ToBeVisibleAsync();
        await lead.GetByRole(AriaRole.Button, new() { Name = "送阅会签" }).ClickAsync();

        await housing.GetByRole(AriaRole.Button, new() { Name = "对第2段提出异议" }).ClickAsync();
        await housing.GetByLabel("异议", new() { Exact = true }).FillAsync("应写明限于设计方案阶段");
        await housing.AssertAccessibleAsync();
        await housing.GetByRole(AriaRole.Button, new() { Name = "提出异议", Exact = true }).ClickAsync();
        await Expect(lead.GetByText("应写明限于设计方案阶段")).ToBeVisibleAsync();
        await lead.GetByRole(AriaRole.Button, new() { Name = "印发会议纪要" }).ClickAsync();
        await Expect(lead.GetByText("MEET-044")).ToBeVisibleAsync();
        await lead.GetByLabel("答复", new() { Exact = true }).FillAsync("第2段已写明是设计方案");
        await lead.AssertAccessibleAsync();
        await lead.GetByRole(AriaRole.Button, new() { Name = "答复异议" }).ClickAsync();
        await Expect(housing.GetByText("第2段已写明是设计方案")).ToBeVisibleAsync();
        await housing.GetByRole(AriaRole.Button, new() { Name = "签署会议纪要" }).ClickAsync();
        await Expect(lead.GetByText("已签署，").First).ToBeVisibleAsync();
        await lead.GetByRole(AriaRole.Button, new() { Name = "签署会议纪要" }).ClickAsync();
        await Expect(lead.GetByRole(AriaRole.Button, new() { Name = "签署会议纪要" })).ToHaveCountAsync(0);
        await lead.GetByRole(AriaRole.Button, new() { Name = "印发会议纪要" }).ClickAsync();
        await Expect(lead.GetByText("已印发", new() { Exact = true })).ToBeVisibleAsync();
        await lead.AssertAccessibleAsync();

        await housing.GotoAsync(MeetingUrls.Tasks);
        await Expect(housing.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "议定事项" })).ToBeFocusedAsync();
        await housing.GetByRole(AriaRole.Button, new() { Name = "填写落实情况：复核修改后的总平面图" }).PressAsync("Enter");
        await housing.AssertAccessibleAsync();
        await housing.GetByRole(AriaRole.Button, new() { Name = "销号" }).ClickAsync();
        await Expect(housing.GetByLabel("落实情况", new() { Exact = true })).ToBeFocusedAsync();
        await housing.GetByLabel("落实情况", new() { Exact = true }).FillAsync("已复核，符合要求");
        await housing.GetByRole(AriaRole.Button, new() { Name = "销号" }).ClickAsync();
        await Expect(housing.GetByText("没有待落实的议定事项。")).ToBeVisibleAsync();
        await housing.GetByRole(AriaRole.Link, new() { Name = "已销号" }).ClickAsync();
        await Expect(housing.GetByText("已复核，符合要求")).ToBeVisibleAsync();
        await housing.AssertAccessibleAsync();
    }
}
