using ApprovalOffice.App.Features.Meetings;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Meetings;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.App.Features.Review;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ApprovalOffice.Tests.Browser;

/// <summary>The coordinator calls a meeting from the page of a case; the housing bureau names whom it sends, and the coordinator sees it come.</summary>
[Collection(BrowserGroup.Name)]
public sealed class MeetingStoryTests(OfficeBrowser browser)
{
    [Fact]
    public async Task AMeeting_IsCalledFromACase_AndAnswered()
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(DatabaseProvider.Sqlite);
        CaseTarget at = (await office.AcceptedAsync()).Single();
        IPage lead = await browser.NewPageAsync(office.Host.Address);
        await lead.SignInAsync("coordinator");
        await lead.GotoAsync($"/cases/{at.CaseId}");
        await lead.GetByRole(AriaRole.Link, new() { Name = "召开联审会议" }).ClickAsync();
        await Expect(lead.GetByRole(AriaRole.Heading, new() { Name = "列入议题的办件" })).ToBeVisibleAsync();
        await lead.GetByLabel("会议日期").FillAsync("2026-10-21");
        await lead.GetByLabel("联系电话").FillAsync("0000-8100001");
        await lead.AssertAccessibleAsync();
        await lead.GetByRole(AriaRole.Button, new() { Name = "建立会议" }).ClickAsync();
        await Expect(lead.GetByLabel("会议地点")).ToBeFocusedAsync();
        await Expect(lead.GetByText("MEET-003").First).ToBeVisibleAsync();
        await lead.AssertAccessibleAsync();
        await lead.Keyboard.TypeAsync("三楼第二会议室");
        await lead.Keyboard.PressAsync("Enter");

        await Expect(lead.GetByRole(AriaRole.Heading, new() { Name = "发出通知" })).ToBeVisibleAsync();
        await lead.GetByLabel("增加参会单位").SelectOptionAsync(new SelectOptionValue { Label = "示范市住房和城乡建设局" });
        await lead.GetByRole(AriaRole.Button, new() { Name = "增加", Exact = true }).PressAsync("Enter");
        await Expect(lead.GetByRole(AriaRole.Rowheader, new() { Name = "示范市住房和城乡建设局" })).ToBeVisibleAsync();
        await lead.GetByLabel("办件编号或者议题").FillAsync("学校周边道路与项目同步建成的问题");
        await lead.GetByRole(AriaRole.Button, new() { Name = "增加议题" }).PressAsync("Enter");
        await Expect(lead.GetByRole(AriaRole.Button, new() { Name = "删去议题：学校周边道路与项目同步建成的问题" })).ToBeVisibleAsync();
        await lead.AssertAccessibleAsync();

        // Tomorrow is too early; the sentence stands at the day, what was typed stays.
        await lead.GetByRole(AriaRole.Button, new() { Name = "发出会议通知" }).ClickAsync();
        await Expect(lead.GetByLabel("会议日期")).ToBeFocusedAsync();
        await Expect(lead.GetByText("不得早于 2026-10-22").First).ToBeVisibleAsync();
        await lead.GetByLabel("会议日期").FillAsync("2026-10-22");
        await lead.GetByRole(AriaRole.Button, new() { Name = "保存安排" }).ClickAsync();
        await Expect(lead.GetByText("2026年10月22日（星期四）9时30分至11时")).ToBeVisibleAsync();
        await lead.GetByRole(AriaRole.Button, new() { Name = "发出会议通知" }).ClickAsync();
        await Expect(lead.GetByRole(AriaRole.Link, new() { Name = "加入日历（.ics）" })).ToBeVisibleAsync();
        await lead.AssertAccessibleAsync();

        IPage called = await browser.NewPageAsync(office.Host.Address);
        await called.SignInAsync("zj-reviewer");
        await called.GotoAsync($"{MeetingUrls.Calendar}?view=month&day=2026-10-20");
        await Expect(called.GetByRole(AriaRole.Table)).ToBeVisibleAsync();
        await called.AssertAccessibleAsync();
        await called.GetByRole(AriaRole.Link, new() { Name = "周", Exact = true }).PressAsync("Enter");
        await Expect(called.GetByRole(AriaRole.Link, new() { Name = "下一周" })).ToBeVisibleAsync();
        await called.GetByRole(AriaRole.Link, new() { Name = "列表" }).PressAsync("Enter");
        await Expect(called.GetByRole(AriaRole.Columnheader, new() { Name = "召集部门" })).ToBeVisibleAsync();
        await called.GetByRole(AriaRole.Link, new() { Name = "联合审查会议" }).PressAsync("Enter");
        await called.GetByRole(AriaRole.Button, new() { Name = "不参加" }).ClickAsync();
        await Expect(called.GetByLabel("原因")).ToBeFocusedAsync();
        await called.AssertAccessibleAsync();
        string name = await office.WithDbAsync(db => db.Set<ApprovalOffice.Data.People.Person>()
            .Where(p => db.Set<ApprovalOffice.Data.People.Account>().Any(a => a.UserName == "zj-reviewer" && a.PersonId == p.Id)).Select(p => p.Name).SingleAsync());
        await called.GetByLabel("参会人员", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = name });
        await called.GetByRole(AriaRole.Button, new() { Name = "参加", Exact = true }).ClickAsync();
        await Expect(called.GetByText($"已答复由{name}参加。")).ToBeVisibleAsync();

        // The coordinator, whose page stands open, sees the answer come.
        await Expect(lead.GetByRole(AriaRole.Row).Filter(new() { HasText = "示范市住房和城乡建设局" })).ToContainTextAsync(name);
        byte[] pdf = await (await lead.Context.APIRequest.GetAsync(await lead.GetByRole(AriaRole.Link, new() { NameRegex = new("号.*（PDF）") }).GetAttributeAsync("href") ?? "")).BodyAsync();
        pdf.Take(4).ShouldBe("%PDF"u8.ToArray());
        string ics = await (await lead.Context.APIRequest.GetAsync(await lead.GetByRole(AriaRole.Link, new() { Name = "加入日历（.ics）" }).GetAttributeAsync("href") ?? "")).TextAsync();
        ics.ShouldContain("DTSTART:20261022T013000Z");
        (await office.WithDbAsync(db => db.Set<JointReviewMeeting>().SingleAsync())).State.ShouldBe(MeetingState.Convened);
    }
}
