using ApprovalOffice.App.Features.Acceptance;
using ApprovalOffice.Data.Acceptance;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Tests.App.Features.Acceptance;
using ApprovalOffice.Tests.App.Features.Review;
using ApprovalOffice.Tests.App.Features.Stages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ApprovalOffice.Tests.Browser;

/// <summary>A unit is accepted first, the fire part is put right and looked at again; the checklist on a phone.</summary>
[Collection(BrowserGroup.Name)]
public sealed class AcceptanceStoryTests(OfficeBrowser browser)
{
    [Fact]
    public async Task AUnitGoesFirst_OnePartFails_AndIsLookedAtAgain()
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(DatabaseProvider.Sqlite);
        AcceptanceFloor floor = await AcceptanceFloor.OpenAsync(office);
        IPage lead = await browser.NewPageAsync(office.Host.Address);
        await lead.SignInAsync("zj-reviewer");
        await lead.GotoAsync(AcceptanceUrls.NewFor(floor.StageId));
        await lead.GetByLabel("2#综合楼").UncheckAsync();
        await lead.GetByRole(AriaRole.Button, new() { Name = "建立联合验收" }).ClickAsync();
        await Expect(lead.GetByLabel("独立使用条件")).ToBeFocusedAsync();
        await lead.AssertAccessibleAsync();
        await lead.GetByLabel("独立使用条件").FillAsync("水电、消防设施单独设置");
        await lead.GetByLabel("未完部分的隔离措施").FillAsync("2.5米硬质围挡");
        await lead.GetByLabel("剩余工程完成期限").FillAsync("2027-03-31");
        await lead.GetByRole(AriaRole.Button, new() { Name = "建立联合验收" }).PressAsync("Enter");
        await Expect(lead.GetByText("还没有提出核验时间。")).ToBeVisibleAsync();
        await lead.AssertAccessibleAsync();
        await lead.GetByLabel("核验日期").FillAsync("2026-10-22");
        await lead.GetByLabel("集合地点").FillAsync("项目现场北门");
        await lead.GetByLabel("现场联系人和电话").FillAsync("钱建明，0000-8100009");
        await lead.GetByLabel("本部门参加人员").FillAsync("钱建明");
        await lead.GetByRole(AriaRole.Button, new() { Name = "提出核验时间" }).ClickAsync();
        await Expect(lead.GetByRole(AriaRole.Table, new() { Name = "" }).First).ToContainTextAsync("待答复");
        await lead.AssertAccessibleAsync();
        Guid id = await office.WithDbAsync(db => db.Set<JointAcceptance>().Select(a => a.Id).SingleAsync());

        // The applicant proposes another date; the leading organ, whose page stands open, sees it come and stays with its own.
        IPage applicant = await browser.NewPageAsync(office.Host.Address);
        await applicant.SignInAsync("applicant");
        await applicant.GotoAsync(AcceptanceUrls.One(id));
        await applicant.GetByRole(AriaRole.Button, new() { Name = "另提时间" }).ClickAsync();
        await applicant.GetByLabel("日期", new() { Exact = true }).FillAsync("2026-10-23");
        await applicant.GetByLabel("原因").FillAsync("监理单位当日不能到场");
        await applicant.AssertAccessibleAsync();
        await applicant.GetByRole(AriaRole.Button, new() { Name = "提交", Exact = true }).ClickAsync();
        await Expect(lead.GetByText("监理单位当日不能到场")).ToBeVisibleAsync();
        await lead.GetByRole(AriaRole.Button, new() { Name = "改提时间" }).ClickAsync();
        await lead.GetByLabel("核验日期").FillAsync("2026-10-22");
        await lead.GetByLabel("集合地点").FillAsync("项目现场北门");
        await lead.GetByLabel("现场联系人和电话").FillAsync("钱建明，0000-8100009");
        await lead.GetByLabel("本部门参加人员").FillAsync("钱建明");
        await lead.GetByRole(AriaRole.Button, new() { Name = "提出核验时间" }).ClickAsync();
        await Expect(lead.GetByText("监理单位当日不能到场")).ToHaveCountAsync(0);
        await floor.AgreeAllAsync(id);
        await Expect(lead.GetByText("现场核验", new() { Exact = true }).First).ToBeVisibleAsync();
        office.Clock.Advance(TimeSpan.FromDays(2));
        await floor.PassAsync(id, but: floor.Fire);
        lead = await OpenAsync(office, "zj-reviewer", AcceptanceUrls.One(id));

        // On the phone of the fire officer.
        AcceptancePart fire = (await floor.FindAsync(id)).Parts.Single(p => p.MatterCode == floor.Fire);
        Organ organ = await JointStage.OrganOfAsync(office, fire.OrganId);
        IPage phone = await browser.NewPageAsync(office.Host.Address);
        await phone.SignInAsync($"{organ.DepartmentCode.ToLowerInvariant()}-reviewer");
        await phone.SetViewportSizeAsync(375, 667);
        await phone.GotoAsync(AcceptanceUrls.Part(id, fire.Id));
        await Expect(phone.GetByRole(AriaRole.Heading, new() { Name = fire.MatterName })).ToBeVisibleAsync();
        await phone.AssertAccessibleAsync();
        (await phone.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(375);
        ILocator points = phone.GetByRole(AriaRole.Group);
        int count = fire.Checks.Count;
        for (int i = 0; i < count; i++)
        {
            await points.Nth(i).GetByLabel(i == 1 ? "不符合" : "符合", new() { Exact = true }).CheckAsync();
        }

        await points.Nth(1).GetByRole(AriaRole.Textbox).FillAsync("三层疏散指示未通电");
        await Expect(phone.GetByText("正在填写…")).ToBeVisibleAsync();
        office.Clock.Advance(TimeSpan.FromSeconds(1));
        await Expect(phone.GetByText("已保存", new() { Exact = true })).ToBeVisibleAsync();
        await phone.ReloadAsync();
        await Expect(points.Nth(1).GetByRole(AriaRole.Textbox)).ToHaveValueAsync("三层疏散指示未通电");
        await phone.GetByLabel("结论", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = "限期整改" });
        await phone.GetByLabel("整改内容").FillAsync("疏散指示标志未通电");
        await phone.GetByRole(AriaRole.Button, new() { Name = "作出核验结论" }).ClickAsync();
        await Expect(phone.GetByLabel("部位")).ToBeFocusedAsync();
        await phone.GetByLabel("部位").FillAsync("1#教学楼三层");
        await phone.GetByLabel("整改期限").FillAsync("2026-10-30");
        await phone.AssertAccessibleAsync();
        await phone.GetByRole(AriaRole.Button, new() { Name = "作出核验结论" }).ClickAsync();
        await Expect(phone.GetByText("核验结论已作出。")).ToBeVisibleAsync();

        await Expect(lead.GetByRole(AriaRole.Heading, new() { Name = "发出整改通知" })).ToBeVisibleAsync();
        await lead.GetByLabel("全部整改完成期限").FillAsync("2026-11-02");
        await lead.GetByRole(AriaRole.Button, new() { Name = "发出整改通知" }).ClickAsync();
        await Expect(lead.GetByText("还有 1 个专项没有提交整改报告。")).ToBeVisibleAsync();
        applicant = await OpenAsync(office, "applicant", AcceptanceUrls.One(id));
        await applicant.GetByLabel("整改情况").FillAsync("已通电，测试正常");
        await applicant.AssertAccessibleAsync();
        await applicant.GetByRole(AriaRole.Button, new() { NameRegex = new("提交整改报告") }).ClickAsync();
        await Expect(applicant.GetByText("整改报告：已通电，测试正常")).ToBeVisibleAsync();
        await Expect(lead.GetByRole(AriaRole.Heading, new() { Name = "组织复验" })).ToBeVisibleAsync();
        await lead.GetByLabel("核验日期").FillAsync("2026-10-26");
        await lead.GetByLabel("集合地点").FillAsync("1#教学楼");
        await lead.GetByLabel("现场联系人和电话").FillAsync("钱建明，0000-8100009");
        await lead.GetByRole(AriaRole.Button, new() { Name = "通知复验" }).ClickAsync();
        await Expect(lead.GetByText("第 2 次核验").First).ToBeVisibleAsync();
        office.Clock.Advance(TimeSpan.FromDays(4));
        await floor.PassAsync(id);
        lead = await OpenAsync(office, "zj-reviewer", AcceptanceUrls.One(id));
        await Expect(lead.GetByRole(AriaRole.Heading, new() { Name = "出具结论" })).ToBeVisibleAsync();
        await lead.AssertAccessibleAsync();
        await lead.GetByRole(AriaRole.Button, new() { Name = "出具联合验收结论" }).ClickAsync();
        await Expect(lead.GetByRole(AriaRole.Link, new() { Name = "下载竣工验收备案和不动产登记移交数据" })).ToBeVisibleAsync();
        await lead.AssertAccessibleAsync();

        // The one conclusion of the unit, read back.
        for (int i = 0; i < 20; i++)
        {
            await office.AsAsync("clerk", s => s.GetRequiredService<OutboxDispatcher>().DispatchAsync());
        }

        await lead.ReloadAsync();
        ILocator paper = lead.GetByRole(AriaRole.Link, new() { NameRegex = new("单位工程竣工联合验收意见书") });
        byte[] pdf = await (await lead.Context.APIRequest.GetAsync(await paper.GetAttributeAsync("href") ?? "")).BodyAsync();
        string text = Story.StoryPapers.TextOf(pdf);
        text.ShouldContain("1#教学楼");
        text.ShouldContain("围挡");
        await lead.GotoAsync(AcceptanceUrls.List);
        await Expect(lead.GetByRole(AriaRole.Link, new() { NameRegex = new("实验小学") }).First).ToBeVisibleAsync();
        await lead.AssertAccessibleAsync();
    }

    // Days have gone by: whoever was signed in is not any more.
    private async Task<IPage> OpenAsync(ReviewOffice office, string who, string url)
    {
        IPage page = await browser.NewPageAsync(office.Host.Address);
        await page.SignInAsync(who);
        await page.GotoAsync(url);
        return page;
    }
}
