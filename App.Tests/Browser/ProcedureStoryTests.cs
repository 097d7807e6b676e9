using System.Text.RegularExpressions;
using ApprovalOffice.App.Features.Cases;
using ApprovalOffice.App.Features.Review;
using ApprovalOffice.App.Features.Statements;
using ApprovalOffice.App.Jobs;
using ApprovalOffice.Tests.Browser.Story;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ApprovalOffice.Tests.Browser;

/// <summary>A case that takes every turn: two organs are asked, one stays silent; a hearing stops the clocks; the period is extended; it is denied.</summary>
[Collection(BrowserGroup.Name)]
public sealed class ProcedureStoryTests(OfficeBrowser browser)
{
    private const string Project = "示范市𠮷祥㛃园小区新建工程";
    private const string Ground = "容积率 2.9 超出规划条件规定的 2.5";

    [Fact]
    public async Task ACase_IsAskedAboutSuspendedExtendedAndDenied()
    {
        await using StoryOffice office = await StoryOffice.OpenAsync(browser);
        Guid id = await office.Floor.AcceptedAsync(Project);
        office.GoOn();
        StoryDesk reviewer = await office.SeatAsync("reviewer");
        await AskAsync(reviewer, id);
        await AnswerAsync(await office.SeatAsync("sw-reviewer"), id);
        await Expect(reviewer.Page.GetByText("不影响行洪，同意")).ToBeVisibleAsync();
        await TellOfHearingAsync(reviewer, id);
        await AskForHearingAsync(await office.SeatAsync("applicant"), id);
        await SuspendAsync(reviewer, id);
        string told = await office.ReadPaperAsync(reviewer, id, "特别程序（暂停计时）告知书");
        told.ShouldContain("听证");
        told.ShouldContain(Project);
        await StandsStillAsync(reviewer);

        // The other organ stays silent; the hearing was held.
        office.SetTo(new DateOnly(2026, 11, 2));
        (await office.RunAsync<DeemConsent>()).ShouldBe("超时默认同意 1 件");
        reviewer = await office.SeatAsync("reviewer");
        await ResumeAsync(reviewer, id);
        await ExtendAsync(await office.SeatAsync("head"), id);
        string extended = await office.ReadPaperAsync(reviewer, id, "延长审批期限通知书");
        extended.ShouldContain("需补充论证");
        await GoesOnAsync(reviewer);

        await ProposeAsync(reviewer, id);
        StoryDesk head = await office.SeatAsync("head");
        await DenyAsync(head, id);
        string denial = await office.ReadPaperAsync(head, id, "不予行政许可决定书");
        denial.ShouldContain(Project);
        denial.ShouldContain(Ground);
        denial.ShouldContain("行政复议");
        denial.ShouldContain("六个月");
        await head.LookAsync("procedure-12-denied-case");
    }

    private static async Task AskAsync(StoryDesk reviewer, Guid id)
    {
        await reviewer.Page.GotoAsync(ReviewUrls.Case(id));
        await reviewer.PressAsync(AriaRole.Button, "开始审查");
        foreach ((string organ, string question) in new[] { ("示范市水利局", "方案是否影响行洪"), ("示范市文化广电旅游局（文物局）", "用地是否涉及文物") })
        {
            await reviewer.PressAsync(AriaRole.Button, "征求意见");
            ILocator form = reviewer.Page.GetByRole(AriaRole.Form, new() { Name = "征求意见" });
            await form.GetByLabel("征求意见的部门").SelectOptionAsync(new SelectOptionValue { Label = organ });
            await form.GetByLabel("征求意见的内容").FillAsync(question);
            await reviewer.LookAsync("procedure-01-ask");
            await form.GetByRole(AriaRole.Button, new() { Name = "发出" }).ClickAsync();
            await Expect(reviewer.Page.GetByRole(AriaRole.Region, new() { Name = "征求意见" }).GetByText(question)).ToBeVisibleAsync();
        }

        await reviewer.LookAsync("procedure-02-asked");
    }

    private static async Task AnswerAsync(StoryDesk water, Guid id)
    {
        await water.Page.GotoAsync(ReviewUrls.Opinions);
        await Expect(water.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("^990100-ZRZY-") }).First).ToBeVisibleAsync();
        await water.LookAsync("procedure-03-asked-of-us");
        await water.Page.GotoAsync(ReviewUrls.Case(id));
        await water.SeesAsync("请示范市水利局答复");
        ILocator form = water.Page.GetByRole(AriaRole.Form, new() { Name = "反馈意见" });
        await form.GetByRole(AriaRole.Button, new() { Name = "反馈", Exact = true }).ClickAsync();
        await Expect(form.GetByText("请选择意见结论").First).ToBeVisibleAsync();
        await form.GetByLabel("意见结论").SelectOptionAsync(new SelectOptionValue { Label = "同意" });
        await form.GetByLabel("意见内容").FillAsync("不影响行洪，同意");
        await water.LookAsync("procedure-04-answer");
        await form.GetByRole(AriaRole.Button, new() { Name = "反馈", Exact = true }).ClickAsync();
        await Expect(form).ToHaveCountAsync(0);
        await water.LookAsync("procedure-05-answered");
    }

    private static async Task TellOfHearingAsync(StoryDesk reviewer, Guid id)
    {
        await reviewer.Page.GotoAsync(ReviewUrls.Case(id));
        await reviewer.PressAsync(AriaRole.Button, "现场核查");
        ILocator visit = reviewer.Page.GetByRole(AriaRole.Form, new() { Name = "现场核查" });
        await visit.GetByLabel("核查人员").FillAsync("陈思远");
        await visit.GetByLabel("核查情况").FillAsync("现场与总平面图一致");
        await visit.GetByRole(AriaRole.Button, new() { Name = "登记核查" }).ClickAsync();
        await Expect(visit.GetByText("实地核查须指派两名以上工作人员").First).ToBeVisibleAsync();
        await reviewer.LookAsync("procedure-13-one-officer");
        await visit.GetByLabel("核查人员").FillAsync("陈思远、刘志远");
        await visit.GetByRole(AriaRole.Button, new() { Name = "登记核查" }).ClickAsync();
        await Expect(visit).ToHaveCountAsync(0);

        await reviewer.PressAsync(AriaRole.Button, "告知听证权利");
        ILocator form = reviewer.Page.GetByRole(AriaRole.Form, new() { Name = "告知听证权利" });
        await form.GetByLabel("告知内容").FillAsync("涉及东侧住宅日照");
        await form.GetByRole(AriaRole.Button, new() { Name = "告知", Exact = true }).ClickAsync();
        ILocator records = reviewer.Page.GetByRole(AriaRole.Region, new() { Name = "核查、听证与陈述" });
        await Expect(records).ToContainTextAsync("陈思远、刘志远 核查：现场与总平面图一致");
        await Expect(records).ToContainTextAsync("申请听证的期限至 2026-10-27");
        await reviewer.LookAsync("procedure-14-told");
    }

    private static async Task AskForHearingAsync(StoryDesk applicant, Guid id)
    {
        await applicant.Page.GotoAsync(StatementUrls.Statement(id));
        await applicant.SeesAsync("2026-10-27");
        await applicant.PressAsync(AriaRole.Button, "提交陈述申辩");
        await Expect(applicant.Page.GetByText("请写明内容").First).ToBeVisibleAsync();
        await applicant.LookAsync("procedure-15-nothing-said");
        await applicant.Page.GetByLabel("陈述申辩意见").FillAsync("日照分析已经第三方复核");
        await applicant.PressAsync(AriaRole.Button, "提交陈述申辩");
        await Expect(applicant.Page.GetByText("陈述申辩意见已提交。")).ToBeVisibleAsync();
        await applicant.PressAsync(AriaRole.Button, "申请听证");
        await Expect(applicant.Page.GetByText("已申请听证。").First).ToBeVisibleAsync();
        await applicant.LookAsync("procedure-16-hearing-asked");
    }

    private static async Task SuspendAsync(StoryDesk reviewer, Guid id)
    {
        await reviewer.Page.GotoAsync(ReviewUrls.Case(id));
        await reviewer.PressAsync(AriaRole.Button, "特别程序开始");
        ILocator form = reviewer.Page.GetByRole(AriaRole.Form, new() { Name = "特别程序开始" });
        await form.GetByLabel("特别程序").SelectOptionAsync(new SelectOptionValue { Label = "听证（停承诺时限和法定时限）" });
        await Expect(form.GetByLabel("法定依据")).ToHaveValueAsync("行政许可法第四十五条");
        await form.GetByLabel("理由").FillAsync("相邻权利人申请听证");
        await form.GetByLabel("举行听证的日期").FillAsync("2026-10-30");
        await form.GetByLabel("预计结束日期").FillAsync("2026-11-03");
        await reviewer.LookAsync("procedure-06-suspend");
        await form.GetByRole(AriaRole.Button, new() { Name = "开始" }).ClickAsync();
        await Expect(reviewer.Page.GetByText("相邻权利人申请听证").First).ToBeVisibleAsync();
    }

    /// <summary>The case page while the clocks stand: blue, with the reckoning in words.</summary>
    private static async Task StandsStillAsync(StoryDesk reader)
    {
        await Expect(reader.Page.GetByText("暂停").First).ToBeVisibleAsync();
        ILocator clock = reader.Page.GetByRole(AriaRole.Region, new() { Name = "时限怎样算" });
        await Expect(clock).ToContainTextAsync("承诺 3 个工作日");
        await Expect(clock).ToContainTextAsync("2026-10-20 受理（当日不计）");
        await Expect(clock).ToContainTextAsync("听证 10-20 起");
        await reader.LookAsync("procedure-07-standing-still");
    }

    private static async Task ResumeAsync(StoryDesk reviewer, Guid id)
    {
        await reviewer.Page.GotoAsync(ReviewUrls.Case(id));
        await Expect(reviewer.Page.GetByRole(AriaRole.Region, new() { Name = "征求意见" }).GetByText("超时默认同意", new() { Exact = true })).ToBeVisibleAsync();
        await reviewer.PressAsync(AriaRole.Button, "结束听证");
        ILocator form = reviewer.Page.GetByRole(AriaRole.Form, new() { Name = "特别程序结束" });
        await form.GetByLabel("结果（选填）").FillAsync("听证会已举行，听证笔录附卷");
        await reviewer.LookAsync("procedure-08-resume");
        await form.GetByRole(AriaRole.Button, new() { Name = "结束", Exact = true }).ClickAsync();
        await Expect(reviewer.Page.GetByRole(AriaRole.Button, new() { Name = "结束听证" })).ToHaveCountAsync(0);
    }

    private static async Task ExtendAsync(StoryDesk head, Guid id)
    {
        await head.Page.GotoAsync(ReviewUrls.Case(id));
        await head.PressAsync(AriaRole.Button, "延长审批期限");
        ILocator form = head.Page.GetByRole(AriaRole.Form, new() { Name = "延长审批期限" });
        await form.GetByLabel("延长理由").FillAsync("情况复杂，需补充论证");
        await form.GetByRole(AriaRole.Button).First.ClickAsync();
        await Expect(head.Page.GetByText(new Regex("^延期：.*已延长 10 个工作日"))).ToBeVisibleAsync();
    }

    /// <summary>Thirteen days later: the thirteen days of the hearing are out, three working days are left.</summary>
    private static async Task GoesOnAsync(StoryDesk reader)
    {
        ILocator clock = reader.Page.GetByRole(AriaRole.Region, new() { Name = "时限怎样算" });
        await Expect(clock).ToContainTextAsync("听证 10-20 起、11-02 恢复");
        await Expect(clock).ToContainTextAsync("今日 11-02");
        await reader.LookAsync("procedure-09-going-on");
    }

    private static async Task ProposeAsync(StoryDesk reviewer, Guid id)
    {
        await reviewer.Page.GotoAsync(ReviewUrls.Case(id));
        ILocator points = reviewer.Page.GetByRole(AriaRole.Group, new() { NameRegex = new(@"^\d+\. ") });
        await Expect(points).ToHaveCountAsync(6);
        for (int i = 0; i < 6; i++)
        {
            bool fails = i == 2;
            await points.Nth(i).GetByRole(AriaRole.Radio, new() { Name = fails ? "不符合" : "符合", Exact = true }).CheckAsync();
            if (fails)
            {
                ILocator reason = reviewer.Page.GetByLabel($"第 {i + 1} 项审查意见");
                await reason.FillAsync(Ground);
                await reason.BlurAsync();
            }

            await reviewer.SeesAsync($"已审 {i + 1} / 6");
        }

        await reviewer.PressAsync(AriaRole.Button, "提请审签");
        ILocator form = reviewer.Page.GetByRole(AriaRole.Form, new() { Name = "提请审签" });
        await Expect(form.GetByRole(AriaRole.Radio, new() { NameRegex = new("^拟不同意") })).ToBeCheckedAsync();
        await form.GetByLabel("拟办意见").FillAsync(Ground);
        await reviewer.LookAsync("procedure-10-propose");
        await form.GetByRole(AriaRole.Button, new() { Name = "提请审签" }).ClickAsync();
        await reviewer.SeesAsync("第 1 次提请");
    }

    private static async Task DenyAsync(StoryDesk head, Guid id)
    {
        await head.Page.GotoAsync(ReviewUrls.Case(id));
        await head.PressAsync(AriaRole.Button, "不予许可");
        ILocator form = head.Page.GetByRole(AriaRole.Form, new() { Name = "不予许可" });
        await Expect(form.GetByLabel("理由")).ToHaveValueAsync(Ground);
        await Expect(form.GetByLabel("救济途径")).ToHaveValueAsync(new Regex("行政复议"));
        await form.GetByRole(AriaRole.Button, new() { Name = "预览文书" }).ClickAsync();
        await Expect(form.GetByRole(AriaRole.Heading, new() { Name = "文书预览" })).ToBeFocusedAsync();
        await Expect(form.GetByRole(AriaRole.Img, new() { NameRegex = new("^预览稿：不予行政许可决定书") }).First).ToBeVisibleAsync();
        await head.LookAsync("procedure-11-deny");
        await form.GetByRole(AriaRole.Button, new() { Name = "不予许可" }).ClickAsync();
        await Expect(head.Page.GetByRole(AriaRole.Heading, new() { Name = "决定：不予许可" })).ToBeVisibleAsync();
    }
}
