using System.Diagnostics;
using ApprovalOffice.App.Features.Cases;
using ApprovalOffice.App.Features.Meetings;
using ApprovalOffice.App.Features.Review;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.App.Features.Review;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ApprovalOffice.Tests.Browser;

/// <summary>
/// One case from a department's «不同意» to its grant, five people at five screens: the meeting is called, held and written down, what it resolved is done, the department agrees, and the gate lets
/// the case pass.
/// </summary>
[Collection(BrowserGroup.Name)]
public sealed class JointWorkStoryTests(OfficeBrowser browser, ITestOutputHelper output)
{
    private const string Housing = "示范市住房和城乡建设局", Water = "示范市水利局";

    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact]
    public async Task FivePeople_FromADisagreement_ToTheGrant()
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(DatabaseProvider.Sqlite);
        CaseTarget at = (await office.ReviewedAsync()).Single();
        at = await AskWaterAsync(office, at, OpinionConclusion.Disagree, "退让河道管理范围不足");
        Outcome<int> blocked = await ProposeAsync(office, at);
        blocked.IsOk.ShouldBeFalse("the gate is closed");

        // Convened from the page of the case; notice; the departments say whom they send.
        IPage lead = await PersonAsync(office, "coordinator"), scribe = await PersonAsync(office, "reviewer"), housing = await PersonAsync(office, "zj-reviewer"), water = await PersonAsync(office, "sw-reviewer"), applicant = await PersonAsync(office, "applicant");
        IPage[] all = [lead, scribe, housing, water, applicant];
        Guid id = await ConveneAsync(lead, at.CaseId);
        foreach (IPage page in all.Skip(1))
        {
            await page.GotoAsync(MeetingUrls.One(id));
            await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "参会单位" })).ToBeVisibleAsync();
        }

        foreach ((IPage page, string organ) in ((IPage, string)[])[(housing, Housing), (water, Water)])
        {
            ILocator answer = page.GetByRole(AriaRole.Region, new() { Name = "答复邀请" });
            await answer.GetByLabel("参会人员").SelectOptionAsync(new SelectOptionValue { Index = 1 });
            await answer.GetByRole(AriaRole.Button, new() { Name = "参加", Exact = true }).ClickAsync();
            await Expect(lead.GetByRole(AriaRole.Row).Filter(new() { Has = lead.GetByRole(AriaRole.Rowheader, new() { Name = organ, Exact = true }) }).Last).ToContainTextAsync("参加");
        }

        // Two days later everybody signs in anew: at the office, then at the door or at the desk.
        foreach (IPage page in all)
        {
            await page.CloseAsync();
        }

        office.Clock.Advance(TimeSpan.FromDays(2));
        all = [lead = await PersonAsync(office, "coordinator"), scribe = await PersonAsync(office, "reviewer"), housing = await PersonAsync(office, "zj-reviewer"), water = await PersonAsync(office, "sw-reviewer"), applicant = await PersonAsync(office, "applicant")];
        foreach (IPage page in (IPage[])[lead, scribe])
        {
            await page.GotoAsync(MeetingUrls.One(id));
        }

        await lead.GetByRole(AriaRole.Button, new() { Name = "开始会议" }).ClickAsync();
        await Expect(lead.GetByRole(AriaRole.Img, new() { Name = "会议签到二维码，登录后扫码签到" })).ToBeVisibleAsync();
        string code = office.Host.Services.GetRequiredService<IServiceScopeFactory>().CreateScope().ServiceProvider.GetRequiredService<MeetingCode>().AddressOf(id);
        foreach (IPage page in (IPage[])[housing, water, applicant])
        {
            await page.GotoAsync(new Uri(code).PathAndQuery);
            await Expect(page.GetByText("签到成功")).ToBeVisibleAsync();
            await page.AssertAccessibleAsync();
            await page.GetByRole(AriaRole.Link, new() { Name = "打开会议" }).ClickAsync();
            await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "参会单位" })).ToBeVisibleAsync();
        }

        await lead.GetByLabel("签到", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await lead.GetByRole(AriaRole.Button, new() { Name = "签到", Exact = true }).ClickAsync();
        await Expect(scribe.GetByText("（签到台）")).ToBeVisibleAsync();

        // Live opinions: each stands on all five screens within a second of the click.
        await SayAsync(all, housing, Housing, "原则同意，需修改", "消防车道宽度不足");
        await SayAsync(all, water, Water, "不同意", "退让河道管理范围不足八米");
        foreach (IPage page in all)
        {
            await Expect(page.GetByText($"意见不一致：{Water} 不同意。")).ToBeVisibleAsync();
        }

        // Two conditions that contend for the same side: everybody sees it, until one of them is changed.
        await WriteAsync(lead, "退让河道管理范围线", "建筑退让", "8");
        await WriteAsync(scribe, "北侧消防车道", "消防车道宽度", "6");
        foreach (IPage page in all)
        {
            await Expect(page.GetByRole(AriaRole.Region, new() { Name = "条件的冲突和重复" })).ToContainTextAsync("同侧争用");
        }

        await lead.AssertAccessibleAsync();
        await applicant.AssertAccessibleAsync();
        await scribe.GetByRole(AriaRole.Button, new() { Name = "修改条件：北侧消防车道" }).ClickAsync();
        ILocator change = scribe.GetByRole(AriaRole.Form, new() { Name = "修改条件：北侧消防车道" });
        await change.GetByLabel("数值").FillAsync("8");
        await change.GetByRole(AriaRole.Button, new() { Name = "保存条件" }).ClickAsync();
        foreach (IPage page in all)
        {
            await Expect(page.GetByText("同侧争用")).ToHaveCountAsync(0);
        }

        await SayAsync(all, water, Water, "原则同意，需修改", "按会议条件退让八米");
        await ResolveAsync(all, lead);

        // Minutes: drafted, signed by everybody who was there, issued; then the task is done.
        await lead.GetByRole(AriaRole.Button, new() { Name = "起草会议纪要" }).ClickAsync();
        ILocator task = lead.GetByRole(AriaRole.Form, new() { Name = "登记议定事项" });
        await task.GetByLabel("责任单位").SelectOptionAsync(new SelectOptionValue { Label = Water });
        await task.GetByLabel("完成期限").FillAsync("2026-10-29");
        await task.GetByLabel("落实事项").FillAsync("复核修改后的总平面图");
        await task.GetByRole(AriaRole.Button, new() { Name = "登记议定事项" }).ClickAsync();
        await Expect(lead.GetByRole(AriaRole.Rowheader, new() { Name = "复核修改后的总平面图" })).ToBeVisibleAsync();
        await lead.GetByRole(AriaRole.Button, new() { Name = "送阅会签" }).ClickAsync();
        foreach (IPage page in (IPage[])[housing, water, lead])
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "签署会议纪要" }).ClickAsync();
            await Expect(page.GetByRole(AriaRole.Button, new() { Name = "签署会议纪要" })).ToHaveCountAsync(0);
        }

        await lead.GetByRole(AriaRole.Button, new() { Name = "印发会议纪要" }).ClickAsync();
        await Expect(applicant.GetByText("已印发", new() { Exact = true })).ToBeVisibleAsync();
        await water.GotoAsync(MeetingUrls.Tasks);
        await water.GetByRole(AriaRole.Button, new() { Name = "填写落实情况：复核修改后的总平面图" }).ClickAsync();
        await water.GetByLabel("落实情况", new() { Exact = true }).FillAsync("已复核，退让八米");
        await water.AssertAccessibleAsync();
        await water.GetByRole(AriaRole.Button, new() { Name = "销号" }).ClickAsync();
        await Expect(water.GetByText("没有待落实的议定事项。")).ToBeVisibleAsync();
        await lead.GotoAsync(MeetingUrls.TasksOf(MeetingTaskTab.Closed));
        await Expect(lead.GetByText("已复核，退让八米")).ToBeVisibleAsync();
        await lead.AssertAccessibleAsync();

        // The department agrees in the next round: the gate opens, the case is signed and granted, and whoever has it open sees it.
        await scribe.GotoAsync(CaseUrls.Case(at.CaseId));
        await Expect(scribe.GetByRole(AriaRole.Region, new() { Name = "联审会议" })).ToContainTextAsync("退让河道管理范围线 不小于 8");
        at = await AskWaterAsync(office, await NowAsync(office, at), OpinionConclusion.Agree, "已按会议条件修改");
        Outcome<int> proposed = await ProposeAsync(office, at);
        proposed.IsOk.ShouldBeTrue(proposed.Sentence);
        Outcome<int> granted = await office.DoAsync<GrantCase>("head", use => use.RunAsync(at with { SeenVersion = proposed.Value }, "同意", Ct));
        granted.IsOk.ShouldBeTrue(granted.Sentence);
        (await office.CaseAsync(at.CaseId)).State.ShouldBe(CaseState.Granted);
        (await office.WithDbAsync(db => db.Set<CaseGate>().Where(g => g.CaseId == at.CaseId).Select(g => g.OpenGates).SingleAsync())).ShouldBe(0);
        await applicant.GotoAsync(CaseUrls.Case(at.CaseId));
        await Expect(applicant.GetByText("准予").First).ToBeVisibleAsync();
    }

    private static async Task<CaseTarget> NowAsync(ReviewOffice office, CaseTarget at) => at with { SeenVersion = (await office.CaseAsync(at.CaseId)).Version };

    // The reviewer asks, the water bureau answers; its answer is a round of its own.
    private static async Task<CaseTarget> AskWaterAsync(ReviewOffice office, CaseTarget at, OpinionConclusion conclusion, string reasons)
    {
        OpinionForm form = new() { OrganId = (await office.OrganAsync("SW")).Id, Question = "请提出意见", DueOn = new DateOnly(2026, 10, 30), MustBeAnswered = true };
        (await office.DoAsync<AskOpinion>("reviewer", use => use.RunAsync(at, form, Ct))).IsOk.ShouldBeTrue();
        ApprovalCase asked = await office.CaseAsync(at.CaseId);
        Guid request = asked.OpinionRequests.Single(o => o.IsOpen).Id;
        (await office.DoAsync<AnswerOpinion>("sw-reviewer", use => use.RunAsync(at with { SeenVersion = asked.Version }, request, new OpinionAnswer { Conclusion = conclusion, Reasons = reasons }, Ct))).IsOk.ShouldBeTrue();
        return await NowAsync(office, at);
    }

    private static Task<Outcome<int>> ProposeAsync(ReviewOffice office, CaseTarget at) =>
        office.DoAsync<ProposeDecision>("reviewer", use => use.RunAsync(at, CaseDecision.Grant, "拟同意", Ct));

    private static async Task<Guid> ConveneAsync(IPage lead, Guid caseId)
    {
        await lead.GotoAsync(CaseUrls.Case(caseId));
        await lead.GetByRole(AriaRole.Link, new() { Name = "召开联审会议" }).ClickAsync();
        await Expect(lead.GetByRole(AriaRole.Heading, new() { Name = "列入议题的办件" })).ToBeVisibleAsync();
        await lead.GetByLabel("会议日期").FillAsync("2026-10-22");
        await lead.GetByLabel("会议地点").FillAsync("三楼第二会议室");
        await lead.GetByLabel("联系电话").FillAsync("0000-8100001");
        await lead.GetByRole(AriaRole.Button, new() { Name = "建立会议" }).ClickAsync();
        await Expect(lead.GetByRole(AriaRole.Heading, new() { Name = "发出通知" })).ToBeVisibleAsync();
        await lead.GetByLabel("增加参会单位").SelectOptionAsync(new SelectOptionValue { Label = Housing });
        await lead.GetByRole(AriaRole.Button, new() { Name = "增加", Exact = true }).ClickAsync();
        await Expect(lead.GetByRole(AriaRole.Rowheader, new() { Name = Housing })).ToBeVisibleAsync();
        await lead.GetByRole(AriaRole.Button, new() { Name = "发出会议通知" }).ClickAsync();
        await Expect(lead.GetByRole(AriaRole.Link, new() { Name = "加入日历（.ics）" })).ToBeVisibleAsync();
        return Guid.Parse(new Uri(lead.Url).Segments[^1]);
    }

    private static async Task WriteAsync(IPage page, string what, string topic, string measure)
    {
        ILocator form = page.GetByRole(AriaRole.Form, new() { Name = "增加条件" });
        await form.GetByLabel("条件", new() { Exact = true }).FillAsync(what);
        await form.GetByLabel("类别").SelectOptionAsync(new SelectOptionValue { Label = topic });
        await form.GetByLabel("关系").SelectOptionAsync(new SelectOptionValue { Label = "不小于" });
        await form.GetByLabel("数值").FillAsync(measure);
        await form.GetByLabel("部位").FillAsync("北侧");
        await form.GetByLabel("依据条款").FillAsync("规划条件");
        await form.GetByRole(AriaRole.Button, new() { Name = "增加条件" }).ClickAsync();
        await Expect(form.GetByLabel("条件", new() { Exact = true })).ToHaveValueAsync("");
    }

    private static async Task ResolveAsync(IPage[] all, IPage lead)
    {
        ILocator resolve = lead.GetByRole(AriaRole.Form, new() { Name = "议定议题1" });
        await resolve.GetByLabel("议定", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = "原则同意，修改后办理" });
        await resolve.GetByLabel("议定事项").FillAsync("原则同意，按会议条件修改后办理");
        await resolve.GetByRole(AriaRole.Button, new() { Name = "记入议定结果" }).ClickAsync();
        foreach (IPage page in all)
        {
            await Expect(page.GetByText("原则同意，按会议条件修改后办理").First).ToBeVisibleAsync();
        }

        await lead.GetByRole(AriaRole.Button, new() { Name = "结束会议" }).ClickAsync();
        await Expect(lead.GetByText("已结束", new() { Exact = true })).ToBeVisibleAsync();
    }

    private async Task SayAsync(IPage[] all, IPage speaker, string organ, string conclusion, string words)
    {
        ILocator form = speaker.GetByRole(AriaRole.Form, new() { Name = $"{organ}的意见" });
        await form.GetByLabel($"{organ}的意见").SelectOptionAsync(new SelectOptionValue { Label = conclusion });
        await form.GetByLabel("修改要求或者理由").FillAsync(words);
        long begin = Stopwatch.GetTimestamp();
        await form.GetByRole(AriaRole.Button).ClickAsync();
        await Task.WhenAll(all.Select(page => Expect(page.GetByRole(AriaRole.Cell, new() { Name = words })).ToBeVisibleAsync()));
        output.WriteLine($"“{words}” stood on all five screens {Stopwatch.GetElapsedTime(begin).TotalMilliseconds:0} ms after the click.");
    }

    private async Task<IPage> PersonAsync(ReviewOffice office, string person)
    {
        IPage page = await browser.NewPageAsync(office.Host.Address);
        await page.SignInAsync(person);
        return page;
    }
}
