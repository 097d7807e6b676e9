using ApprovalOffice.App.Features.Cases;
using ApprovalOffice.App.Features.Experts;
using ApprovalOffice.App.Features.Meetings;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Meetings;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.App.Features.Experts;
using ApprovalOffice.Tests.App.Features.Meetings;
using ApprovalOffice.Tests.App.Features.Review;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ApprovalOffice.Tests.Browser;

/// <summary>An expert is taken into the pool, drawn for a meeting whose notice stops the clock of a case, and comes.</summary>
[Collection(BrowserGroup.Name)]
public sealed class ExpertStoryTests(OfficeBrowser browser)
{
    [Fact]
    public async Task AnExpert_IsTakenIn_Drawn_AndComes()
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(DatabaseProvider.Sqlite);
        CaseTarget at = await office.ReviewedAsync("SX-2-001", p => p);
        IPage keeper = await browser.NewPageAsync(office.Host.Address);
        await keeper.SignInAsync("reform");
        await keeper.GotoAsync(ExpertUrls.List);
        await Expect(keeper.GetByText("没有符合条件的专家。")).ToBeVisibleAsync();
        await keeper.AssertAccessibleAsync();
        await keeper.GetByRole(AriaRole.Link, new() { Name = "专家入库" }).ClickAsync();
        await Expect(keeper.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "专家入库" })).ToBeVisibleAsync();
        await keeper.GetByLabel("姓名").FillAsync("江若溪");
        await keeper.GetByLabel("工作单位").FillAsync("示范大学");
        await keeper.GetByLabel("单位统一社会信用代码").FillAsync(ExpertPool.Code(1));
        await keeper.GetByLabel("联系电话").FillAsync("0000-8300211");
        await keeper.GetByLabel("聘期第一天").FillAsync("2026-01-01");
        await keeper.GetByLabel("聘期最后一天").FillAsync("2027-12-31");
        await keeper.GetByLabel("系统账号（用户名）").FillAsync("expert");
        await keeper.GetByRole(AriaRole.Button, new() { Name = "入库" }).ClickAsync();
        await Expect(keeper.GetByText("EXPERT-001")).ToBeVisibleAsync();
        await Expect(keeper.GetByLabel("城乡规划")).ToBeFocusedAsync();
        await keeper.AssertAccessibleAsync();
        await keeper.GetByLabel("城乡规划").CheckAsync();
        await keeper.GetByRole(AriaRole.Button, new() { Name = "入库" }).ClickAsync();
        await Expect(keeper.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "江若溪" })).ToBeVisibleAsync();
        await Expect(keeper.GetByText("现为 000****0211，不改的留空")).ToBeVisibleAsync();
        await keeper.GetByLabel("单位名称").FillAsync("示范市设计院");
        await keeper.GetByLabel("统一社会信用代码", new() { Exact = true }).FillAsync(ExpertPool.Code(9));
        await keeper.GetByLabel("利害关系", new() { Exact = true }).FillAsync("担任顾问");
        await keeper.GetByRole(AriaRole.Button, new() { Name = "登记利害关系" }).ClickAsync();
        await Expect(keeper.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "担任顾问" })).ToBeVisibleAsync();
        await keeper.AssertAccessibleAsync();
        await keeper.GotoAsync(ExpertUrls.List);
        await Expect(keeper.GetByRole(AriaRole.Row).Filter(new() { HasText = "江若溪" })).ToContainTextAsync("1 项");
        await keeper.AssertAccessibleAsync();
        await office.AppointAsync(ExpertPool.Form("顾明礼", 1));

        // Who reviews the case asks at the case.
        IPage reviewer = await browser.NewPageAsync(office.Host.Address);
        await reviewer.SignInAsync("reviewer");
        await reviewer.GotoAsync(CaseUrls.Case(at.CaseId));
        await reviewer.GetByRole(AriaRole.Button, new() { Name = "申请专家评审" }).ClickAsync();
        await Expect(reviewer.GetByLabel("评审内容")).ToBeFocusedAsync();
        await reviewer.AssertAccessibleAsync();
        await reviewer.GetByLabel("评审内容").FillAsync("请评审总平面布局");
        await reviewer.GetByRole(AriaRole.Button, new() { Name = "申请专家评审" }).ClickAsync();
        await Expect(reviewer.GetByText("等待列入会议议题")).ToBeVisibleAsync();

        Guid id = await office.PreparedAsync(at);
        IPage lead = await browser.NewPageAsync(office.Host.Address);
        await lead.SignInAsync("coordinator");
        await lead.GotoAsync(MeetingUrls.One(id));
        ILocator draw = lead.GetByRole(AriaRole.Form, new() { Name = "抽取专家" });
        await draw.GetByRole(AriaRole.Button, new() { Name = "抽取专家" }).ClickAsync();
        await Expect(draw.GetByText("EXPERT-010")).ToBeVisibleAsync();
        await Expect(draw.GetByLabel("专业 1")).ToBeFocusedAsync();
        await lead.AssertAccessibleAsync();
        await draw.GetByLabel("专业 1").SelectOptionAsync("城乡规划");
        await draw.GetByLabel("人数 1").FillAsync("2");
        await draw.GetByRole(AriaRole.Button, new() { Name = "抽取专家" }).ClickAsync();
        await lead.GetByText("第 1 次：抽中 1 人，还缺城乡规划 1 人").ClickAsync();
        await Expect(lead.GetByText("回避：与抽中的专家同单位")).ToBeVisibleAsync();
        await lead.AssertAccessibleAsync();
        await lead.GetByRole(AriaRole.Button, new() { Name = "发出会议通知" }).ClickAsync();
        await Expect(lead.GetByText("已通知", new() { Exact = true })).ToBeVisibleAsync();
        await lead.AssertAccessibleAsync();
        await reviewer.GotoAsync(CaseUrls.Case(at.CaseId));
        await Expect(reviewer.GetByText("会议通知已发出，本件暂停计时")).ToBeVisibleAsync();
        await reviewer.AssertAccessibleAsync();

        // The lot names one of the two; the one who has an account comes after all, in the other's place if need be.
        MeetingParticipant drawn = await office.WithDbAsync(db => db.Set<MeetingParticipant>().AsNoTracking().SingleAsync(p => p.MeetingId == id && p.ExpertId != null));
        if (drawn.PersonId is null)
        {
            await lead.GetByLabel("顾明礼不参加的原因").FillAsync("出差");
            await lead.GetByRole(AriaRole.Region, new() { Name = "答复邀请：专家顾明礼" }).GetByRole(AriaRole.Button, new() { Name = "不参加" }).ClickAsync();
            await draw.GetByLabel("专业 1").SelectOptionAsync("城乡规划");
            await draw.GetByLabel("人数 1").FillAsync("1");
            await draw.GetByRole(AriaRole.Button, new() { Name = "补充抽取" }).ClickAsync();
            await Expect(lead.GetByText("第 2 次：抽中 1 人")).ToBeVisibleAsync();
        }

        IPage expert = await browser.NewPageAsync(office.Host.Address);
        await expert.SignInAsync("expert");
        await expert.GetByRole(AriaRole.Link, new() { Name = "评审会议", Exact = true }).ClickAsync();
        await expert.GotoAsync(MeetingUrls.One(id));
        await expert.GetByRole(AriaRole.Button, new() { Name = "参加", Exact = true }).ClickAsync();
        await Expect(lead.GetByText("江若溪（示范大学，参加）")).ToBeVisibleAsync();
        await expert.AssertAccessibleAsync();
        ILocator said = expert.GetByRole(AriaRole.Form, new() { Name = "专家江若溪的意见" });
        await said.GetByLabel("专家江若溪的意见").SelectOptionAsync(new SelectOptionValue { Label = "同意" });
        await said.GetByRole(AriaRole.Button, new() { Name = "发表意见" }).ClickAsync();
        await Expect(lead.GetByRole(AriaRole.Rowheader, new() { NameRegex = new("江若溪（示范大学）") })).ToBeVisibleAsync();
    }
}
