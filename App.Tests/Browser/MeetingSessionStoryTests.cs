using System.Diagnostics;
using ApprovalOffice.App.Features.Meetings;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Tests.App.Features.Meetings;
using ApprovalOffice.Tests.App.Features.Review;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ApprovalOffice.Tests.Browser;

/// <summary>Five people at five screens in one meeting: they sign in, speak, write down and resolve, and each sees the others' words come.</summary>
[Collection(BrowserGroup.Name)]
public sealed class MeetingSessionStoryTests(OfficeBrowser browser, ITestOutputHelper output)
{
    [Fact]
    public async Task FivePeople_SignIn_Speak_AndSeeTheOthersWordsCome()
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(DatabaseProvider.Sqlite);
        CaseTarget at = (await office.AcceptedAsync()).Single();
        Guid id = await office.ConvenedAsync(at);
        office.Clock.Advance(TimeSpan.FromDays(2));
        IPage lead = await OpenAsync(office, "coordinator", id);
        await lead.AssertAccessibleAsync();
        await lead.GetByRole(AriaRole.Button, new() { Name = "开始会议" }).ClickAsync();
        await Expect(lead.GetByRole(AriaRole.Img, new() { Name = "会议签到二维码，登录后扫码签到" })).ToBeVisibleAsync();
        IPage scribe = await OpenAsync(office, "reviewer", id), housing = await OpenAsync(office, "zj-reviewer", id), water = await OpenAsync(office, "sw-reviewer", id), applicant = await OpenAsync(office, "applicant", id);
        IPage[] all = [lead, scribe, housing, water, applicant];

        // At the desk, and by the code that hangs at the door.
        await lead.GetByLabel("签到", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = "示范市水利局" });
        await lead.GetByLabel("参会人员姓名").FillAsync("吴清源");
        await lead.GetByRole(AriaRole.Button, new() { Name = "签到", Exact = true }).ClickAsync();
        foreach (IPage page in all)
        {
            await Expect(page.GetByRole(AriaRole.Row).Filter(new() { HasText = "吴清源" })).ToContainTextAsync("签到台");
        }

        ILocator opinion = housing.GetByRole(AriaRole.Form, new() { Name = "示范市住房和城乡建设局的意见" });
        await opinion.GetByLabel("示范市住房和城乡建设局的意见").SelectOptionAsync(new SelectOptionValue { Label = "原则同意，需修改" });
        await opinion.GetByRole(AriaRole.Button, new() { Name = "发表意见" }).ClickAsync();
        await Expect(opinion.GetByLabel("修改要求或者理由")).ToBeFocusedAsync();
        await housing.AssertAccessibleAsync();

        ILocator spoken = water.GetByRole(AriaRole.Form, new() { Name = "示范市水利局的意见" });

        // What another types meanwhile stays while the words of the first come.
        await spoken.GetByLabel("修改要求或者理由").FillAsync("防洪评价未做");
        await opinion.GetByLabel("修改要求或者理由").FillAsync("登高操作场地长度不足");
        List<Task> ready = [];
        List<Task<long>> others = [.. Enumerable.Range(0, 45).Select(_ =>
        {
            TaskCompletionSource listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
            ready.Add(listening.Task);
            return office.AsAsync("clerk", s => HearAsync(s, id, listening));
        })];
        await Task.WhenAll(ready);
        long begin = Stopwatch.GetTimestamp();
        await opinion.GetByRole(AriaRole.Button, new() { Name = "发表意见" }).ClickAsync();
        await Task.WhenAll(all.Select(page => Expect(page.GetByRole(AriaRole.Cell, new() { Name = "登高操作场地长度不足" })).ToBeVisibleAsync()));
        output.WriteLine($"An opinion stood on all five screens {Stopwatch.GetElapsedTime(begin).TotalMilliseconds:0} ms after the click.");
        long[] heard = await Task.WhenAll(others).WaitAsync(TimeSpan.FromMinutes(1));
        output.WriteLine($"45 more had read the meeting anew {Stopwatch.GetElapsedTime(begin, heard.Max()).TotalMilliseconds:0} ms after the click, half of them after {Stopwatch.GetElapsedTime(begin, heard.Order().ElementAt(22)).TotalMilliseconds:0} ms.");
        await Expect(spoken.GetByLabel("修改要求或者理由")).ToHaveValueAsync("防洪评价未做");
        await spoken.GetByLabel("示范市水利局的意见").SelectOptionAsync(new SelectOptionValue { Label = "不同意" });
        await water.GetByRole(AriaRole.Button, new() { Name = "发表意见" }).ClickAsync();
        foreach (IPage page in all)
        {
            await Expect(page.GetByText("意见不一致：示范市水利局 不同意。")).ToBeVisibleAsync();
        }

        // Two scribes: a row each, and both rows on every screen.
        await WriteAsync(lead, "消防车道净宽度", "4.5");
        await WriteAsync(scribe, "后退南侧道路红线", "8");
        foreach (IPage page in all)
        {
            await Expect(page.GetByRole(AriaRole.List, new() { Name = "议题1的条件" })).ToContainTextAsync("消防车道净宽度 4.5 米");
            await Expect(page.GetByRole(AriaRole.List, new() { Name = "议题1的条件" })).ToContainTextAsync("后退南侧道路红线 8 米");
        }

        // Both at one row: the second reads what the first wrote, keeps what they typed, and saves knowingly.
        await lead.GetByRole(AriaRole.Button, new() { Name = "修改条件：消防车道净宽度" }).ClickAsync();
        await scribe.GetByRole(AriaRole.Button, new() { Name = "修改条件：消防车道净宽度" }).ClickAsync();
        ILocator first = scribe.GetByRole(AriaRole.Form, new() { Name = "修改条件：消防车道净宽度" }), second = lead.GetByRole(AriaRole.Form, new() { Name = "修改条件：消防车道净宽度" });
        await second.GetByLabel("数值").FillAsync("6");
        await first.GetByLabel("数值").FillAsync("4");
        await first.GetByRole(AriaRole.Button, new() { Name = "保存条件" }).ClickAsync();
        await Expect(lead.GetByText("已改为上面的内容。您填写的仍在下面。")).ToBeVisibleAsync();
        await lead.AssertAccessibleAsync();
        await second.GetByRole(AriaRole.Button, new() { Name = "保存条件" }).ClickAsync();
        await Expect(lead.GetByRole(AriaRole.Alert)).ToContainTextAsync("已被他人修改");
        await Expect(second.GetByLabel("数值")).ToHaveValueAsync("6");
        await second.GetByRole(AriaRole.Button, new() { Name = "保存条件" }).ClickAsync();
        await Expect(applicant.GetByRole(AriaRole.List, new() { Name = "议题1的条件" })).ToContainTextAsync("消防车道净宽度 6 米");

        // Not against who disagrees; they come round, and it is agreed.
        ILocator resolve = lead.GetByRole(AriaRole.Form, new() { Name = "议定议题1" });
        await resolve.GetByLabel("议定", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = "原则同意，修改后办理" });
        await resolve.GetByLabel("议定事项").FillAsync("原则同意该方案，按会议条件修改后办理");
        await resolve.GetByRole(AriaRole.Button, new() { Name = "记入议定结果" }).ClickAsync();
        await Expect(resolve.GetByText("MEET-027")).ToBeVisibleAsync();
        await Expect(resolve.GetByLabel("议定事项")).ToHaveValueAsync("原则同意该方案，按会议条件修改后办理");
        await spoken.GetByLabel("示范市水利局的意见").SelectOptionAsync(new SelectOptionValue { Label = "同意" });
        await Expect(spoken.GetByRole(AriaRole.Button)).ToHaveTextAsync("修改意见");
        await spoken.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(lead.GetByText("意见不一致")).ToHaveCountAsync(0);
        await resolve.GetByRole(AriaRole.Button, new() { Name = "记入议定结果" }).ClickAsync();
        foreach (IPage page in all)
        {
            await Expect(page.GetByText("原则同意该方案，按会议条件修改后办理")).ToBeVisibleAsync();
        }

        await applicant.AssertAccessibleAsync();
        await lead.GetByRole(AriaRole.Button, new() { Name = "结束会议" }).ClickAsync();
        await Expect(lead.GetByText("已结束", new() { Exact = true })).ToBeVisibleAsync();
        await scribe.GotoAsync($"/cases/{at.CaseId}");
        await Expect(scribe.GetByRole(AriaRole.Region, new() { Name = "联审会议" })).ToContainTextAsync("消防车道净宽度 6 米");
        await scribe.AssertAccessibleAsync();
    }

    // Another screen, without a browser: it hears of the change and reads the meeting anew, as a page does.
    private static async Task<long> HearAsync(IServiceProvider services, Guid id, TaskCompletionSource listening)
    {
        TaskCompletionSource change = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using IDisposable subscription = services.GetRequiredService<IChangeFeed>().Subscribe(signal =>
        {
            if (signal == new ChangeSignal(MeetingScope.Signal, id))
            {
                change.TrySetResult();
            }
        });
        listening.SetResult();
        await change.Task;
        (await services.GetRequiredService<MeetingSheets>().FindAsync(id, CancellationToken.None))!.Items[0].Opinions.ShouldNotBeEmpty();
        return Stopwatch.GetTimestamp();
    }

    private async Task<IPage> OpenAsync(ReviewOffice office, string person, Guid id)
    {
        IPage page = await browser.NewPageAsync(office.Host.Address);
        await page.SignInAsync(person);
        await page.GotoAsync(MeetingUrls.One(id));
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "参会单位" })).ToBeVisibleAsync();
        return page;
    }

    private static async Task WriteAsync(IPage page, string what, string measure)
    {
        ILocator form = page.GetByRole(AriaRole.Form, new() { Name = "增加条件" });
        await form.GetByLabel("条件", new() { Exact = true }).FillAsync(what);
        await form.GetByLabel("数值").FillAsync(measure);
        await form.GetByLabel("单位").FillAsync("米");
        await form.GetByRole(AriaRole.Button, new() { Name = "增加条件" }).ClickAsync();
        await Expect(form.GetByLabel("条件", new() { Exact = true })).ToHaveValueAsync("");
    }
}
