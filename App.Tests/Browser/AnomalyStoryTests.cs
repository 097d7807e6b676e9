using ApprovalOffice.App.Features.Anomalies;
using ApprovalOffice.App.Features.Review;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.App.Features.Review;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ApprovalOffice.Tests.Browser;

[Collection(BrowserGroup.Name)]
public sealed class AnomalyStoryTests(OfficeBrowser browser)
{
    [Fact]
    public async Task EvidenceOfAnInstantDecision_IsExplainedByTheOrgan_AndJudgedByTheReformOffice()
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(DatabaseProvider.Sqlite);
        CaseTarget at = (await office.ProposedAsync()).Single();
        office.Clock.Advance(TimeSpan.FromMinutes(5));
        (await office.DoAsync<GrantCase>("head", use => use.RunAsync(at, "同意", CancellationToken.None))).IsOk.ShouldBeTrue();
        office.Clock.Advance(TimeSpan.FromMinutes(3));
        await using (AsyncServiceScope scope = office.Host.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<FindAnomalies>().RunAsync(CancellationToken.None);
        }

        IPage reviewer = await browser.NewPageAsync(office.Host.Address);
        await reviewer.SignInAsync("reviewer");
        await reviewer.GotoAsync($"/cases/{at.CaseId}");
        await reviewer.GetByRole(AriaRole.Region, new() { Name = "办理异常线索" }).GetByRole(AriaRole.Link, new() { Name = "秒办" }).ClickAsync();
        await Expect(reviewer.GetByText("用时 5 分钟")).ToBeVisibleAsync();
        await Expect(reviewer.GetByText("待工改办核实。")).ToBeVisibleAsync();
        await reviewer.AssertAccessibleAsync();
        await reviewer.GetByRole(AriaRole.Textbox, new() { Name = "情况说明" }).FillAsync("急");
        await reviewer.GetByRole(AriaRole.Button, new() { Name = "提交情况说明" }).ClickAsync();
        await Expect(reviewer.GetByText("不少于五个字").First).ToBeVisibleAsync();
        await Expect(reviewer.GetByRole(AriaRole.Textbox, new() { Name = "情况说明" })).ToBeFocusedAsync();
        await Expect(reviewer.GetByRole(AriaRole.Textbox, new() { Name = "情况说明" })).ToHaveValueAsync("急");
        await reviewer.AssertAccessibleAsync();
        await reviewer.GetByRole(AriaRole.Textbox, new() { Name = "情况说明" }).FillAsync("抢险工程，材料此前已线下预审。");
        await reviewer.GetByRole(AriaRole.Button, new() { Name = "提交情况说明" }).ClickAsync();
        await Expect(reviewer.GetByText("情况说明已提交")).ToBeVisibleAsync();

        IPage reform = await browser.NewPageAsync(office.Host.Address);
        await reform.SignInAsync("reform");
        await reform.GetByRole(AriaRole.Link, new() { Name = "办理异常线索", Exact = true }).ClickAsync();
        await reform.GetByLabel("线索类型").SelectOptionAsync("秒办");
        await reform.GetByRole(AriaRole.Button, new() { Name = "查找" }).ClickAsync();
        await Expect(reform.GetByText("待核实（部门已说明）")).ToBeVisibleAsync();
        await reform.AssertAccessibleAsync();
        await reform.GetByRole(AriaRole.Row).Nth(1).GetByRole(AriaRole.Link).First.ClickAsync();
        await Expect(reform.GetByText("抢险工程，材料此前已线下预审。")).ToBeVisibleAsync();
        await reform.GetByRole(AriaRole.Button, new() { Name = "记录核实结论" }).ClickAsync();
        await Expect(reform.GetByText("请选择核实结论").First).ToBeVisibleAsync();
        await reform.GetByLabel("核实结论").SelectOptionAsync("有正当理由");
        await reform.GetByRole(AriaRole.Textbox, new() { Name = "核实情况" }).FillAsync("已查阅抢险指令，属实。");
        await reform.AssertAccessibleAsync();
        await reform.GetByRole(AriaRole.Button, new() { Name = "记录核实结论" }).ClickAsync();
        await Expect(reform.GetByText("核实结论已记录。")).ToBeVisibleAsync();
        await reform.AssertAccessibleAsync();
        await reform.GotoAsync(AnomalyUrls.List + "?standing=Judged");
        await Expect(reform.GetByRole(AriaRole.Row)).ToHaveCountAsync(2);
    }
}
