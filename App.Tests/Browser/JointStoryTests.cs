using ApprovalOffice.App.Features.Joint;
using ApprovalOffice.Data.Applications;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.App.Features.Review;
using ApprovalOffice.Tests.App.Features.Stages;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ApprovalOffice.Tests.Browser;

/// <summary>The lead department on its board, the department that is asked, the applicant who answers.</summary>
[Collection(BrowserGroup.Name)]
public sealed class JointStoryTests(OfficeBrowser browser)
{
    [Fact]
    public async Task OneLeads_AnotherDemands_TheApplicantAnswersPointByPoint()
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(DatabaseProvider.Sqlite);
        (Guid id, List<ApprovalCase> cases, StageApplication _) = await JointStage.SubmittedAsync(office, "2");
        ApprovalCase part = cases.OrderBy(c => c.Matter.Code, StringComparer.Ordinal).First();
        await JointStage.AcceptAsync(office, part.Id);
        string water = (await office.OrganAsync("SW")).Name;

        IPage lead = await browser.NewPageAsync(office.Host.Address);
        await lead.SignInAsync("coordinator");
        await lead.GetByRole(AriaRole.Link, new() { Name = "并联审批", Exact = true }).ClickAsync();
        await Expect(lead.GetByRole(AriaRole.Heading, new() { Name = "并联审批" })).ToBeVisibleAsync();
        await lead.AssertAccessibleAsync();
        await lead.GetByRole(AriaRole.Region, new() { Name = "阶段申报" }).GetByRole(AriaRole.Link).First.ClickAsync();
        await Expect(lead.GetByText("次日起算")).ToBeVisibleAsync();
        await lead.AssertAccessibleAsync();

        // A deadline that is over is told at its field; the right one stands on the board.
        await lead.GetByRole(AriaRole.Button, new() { NameRegex = new($"^设定内部时限.*{part.Matter.Name}") }).ClickAsync();
        await lead.GetByLabel("最后一天").FillAsync("2026-10-19");
        await lead.GetByRole(AriaRole.Button, new() { Name = "保存", Exact = true }).ClickAsync();
        await Expect(lead.GetByText("内部时限不得早于今天")).ToBeVisibleAsync();
        await Expect(lead.GetByLabel("最后一天")).ToBeFocusedAsync();
        await lead.AssertAccessibleAsync();
        await lead.GetByLabel("最后一天").FillAsync("2026-10-22");
        await lead.GetByRole(AriaRole.Button, new() { Name = "保存", Exact = true }).ClickAsync();
        await Expect(lead.GetByText("已设定内部时限 2026-10-22")).ToBeVisibleAsync();
        await lead.GetByRole(AriaRole.Button, new() { NameRegex = new($"^催办.*{part.Matter.Name}") }).ClickAsync();
        await lead.GetByLabel("催办内容").FillAsync("请今天先出初步意见。");
        await lead.AssertAccessibleAsync();
        await lead.GetByRole(AriaRole.Button, new() { Name = "发出催办" }).ClickAsync();
        await Expect(lead.GetByText("请今天先出初步意见。")).ToBeVisibleAsync();

        await lead.GotoAsync($"/review/{part.Id}");
        await lead.GetByRole(AriaRole.Button, new() { Name = "征求意见" }).ClickAsync();
        await lead.GetByLabel("征求意见的部门").SelectOptionAsync(new SelectOptionValue { Label = water });
        await lead.GetByLabel("征求意见的内容").FillAsync("请就总平面提出意见。");
        await lead.GetByRole(AriaRole.Button, new() { Name = "发出" }).ClickAsync();
        await Expect(lead.GetByText("请就总平面提出意见。").First).ToBeVisibleAsync();
        await lead.GotoAsync(JointUrls.Board(id));

        await AnswerAsync(office, browser, part);

        // The board follows by itself.
        await Expect(lead.GetByText("临河一侧退让河道管理范围线").First).ToBeVisibleAsync();
        await Expect(lead.GetByText("没有列明标准和条文")).ToBeVisibleAsync();
        await lead.AssertAccessibleAsync();
        await lead.GetByRole(AriaRole.Button, new() { Name = "发出综合意见单" }).ClickAsync();
        await Expect(lead.GetByText("已发给申请人")).ToBeVisibleAsync();

        IPage applicant = await browser.NewPageAsync(office.Host.Address);
        await applicant.SignInAsync("applicant");
        await applicant.GotoAsync($"/stages/{id}");
        await applicant.GetByRole(AriaRole.Link, new() { Name = "综合意见单" }).ClickAsync();
        await Expect(applicant.GetByText("临河一侧退让河道管理范围线")).ToBeVisibleAsync();
        await applicant.AssertAccessibleAsync();
        await applicant.GetByLabel("第 1 条的答复").FillAsync("总平面已调整，退让 10 米。");
        await applicant.GetByRole(AriaRole.Button, new() { Name = "提交答复" }).ClickAsync();
        await Expect(applicant.GetByText("这一条还没有答复")).ToBeVisibleAsync();
        await Expect(applicant.GetByLabel("第 2 条的答复")).ToBeFocusedAsync();
        await applicant.AssertAccessibleAsync();
        await applicant.ReloadAsync();
        await Expect(applicant.GetByLabel("第 1 条的答复")).ToHaveValueAsync("总平面已调整，退让 10 米。");
        await applicant.GetByLabel("第 2 条的答复").FillAsync("已补充雨水调蓄计算书。");
        await applicant.GetByRole(AriaRole.Button, new() { Name = "提交答复" }).ClickAsync();
        await Expect(applicant.GetByText("答复已提交")).ToBeVisibleAsync();
        await applicant.AssertAccessibleAsync();
        office.Clock.Advance(TimeSpan.FromSeconds(10));
        await Expect(lead.GetByText("已答复")).ToBeVisibleAsync();
    }

    private static async Task AnswerAsync(ReviewOffice office, OfficeBrowser browser, ApprovalCase part)
    {
        IPage asked = await browser.NewPageAsync(office.Host.Address);
        await asked.SignInAsync("sw-reviewer");
        await asked.GotoAsync($"/review/{part.Id}");
        await asked.GetByLabel("意见结论").SelectOptionAsync("原则同意，需修改");
        await asked.GetByLabel("意见内容").FillAsync("原则同意，按下列要求修改。");
        await asked.GetByRole(AriaRole.Button, new() { Name = "增加一条要求" }).ClickAsync();
        ILocator first = asked.GetByRole(AriaRole.Group, new() { Name = "第 1 条要求" });
        await first.GetByLabel("类别").SelectOptionAsync("建筑退让");
        await first.GetByLabel("部位").FillAsync("东侧");
        await first.GetByLabel("数值关系").SelectOptionAsync("不小于");
        await first.GetByLabel("数值（m）").FillAsync("十米");
        await first.GetByLabel("要求", new() { Exact = true }).FillAsync("临河一侧退让河道管理范围线");
        await asked.GetByRole(AriaRole.Button, new() { Name = "增加一条要求" }).ClickAsync();
        ILocator second = asked.GetByRole(AriaRole.Group, new() { Name = "第 2 条要求" });
        await second.GetByLabel("要求", new() { Exact = true }).FillAsync("补充雨水调蓄计算书");
        await second.GetByLabel("依据标准和条文").FillAsync("GB 51222 第3.1.2条");
        await asked.GetByRole(AriaRole.Button, new() { Name = "反馈", Exact = true }).ClickAsync();
        await Expect(first.GetByText("数值应当是不小于零的数字")).ToBeVisibleAsync();
        await asked.AssertAccessibleAsync();

        // What was typed is still there after a reload.
        await asked.ReloadAsync();
        await Expect(first.GetByLabel("数值（m）")).ToHaveValueAsync("十米");
        await Expect(second.GetByLabel("依据标准和条文")).ToHaveValueAsync("GB 51222 第3.1.2条");
        await asked.GetByLabel("意见结论").SelectOptionAsync("原则同意，需修改");
        await first.GetByLabel("数值（m）").FillAsync("10");
        await asked.GetByRole(AriaRole.Button, new() { Name = "反馈", Exact = true }).ClickAsync();
        await Expect(asked.GetByText("建筑退让　东侧　不小于 10 m")).ToBeVisibleAsync();
        await asked.AssertAccessibleAsync();
    }
}
