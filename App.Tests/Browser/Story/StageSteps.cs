using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ApprovalOffice.Tests.Browser.Story;

/// <summary>What the applicant and the window do with the application for a whole stage.</summary>
internal static class StageSteps
{
    private const string Fault = "未加盖公章，请补盖";

    /// <summary>Begins a stage from the project's board, takes every way of promise that is offered, fills in what is missing and submits.</summary>
    /// <returns>The stage application and its joint number.</returns>
    public static async Task<(Guid Id, string JointNumber)> ApplyForStageAsync(this StoryDesk desk, Guid project, string stageName)
    {
        await desk.Page.GotoAsync($"/projects/{project}");
        await desk.PressAsync(AriaRole.Link, $"申报本阶段：{stageName}");
        await Expect(desk.Page.GetByRole(AriaRole.Heading, new() { Name = "申报材料" })).ToBeVisibleAsync();
        ILocator ways = desk.Page.GetByRole(AriaRole.Radio, new() { NameRegex = new("^告知承诺") });
        int promises = await ways.CountAsync();
        for (int i = 0; i < promises; i++)
        {
            await ways.Nth(i).CheckAsync();
            await Expect(desk.Page.GetByText("承诺书待签署")).ToHaveCountAsync(i + 1);
        }

        await desk.FillGapsAsync();
        return await desk.SubmitStageAsync();
    }

    /// <summary>Puts a matter that was refused back on the application and submits it once more.</summary>
    public static async Task ApplyAgainAsync(this StoryDesk desk, Guid stage, string matterName)
    {
        await desk.Page.GotoAsync($"/stages/{stage}");
        await desk.PressAsync(AriaRole.Button, $"重新申报：{matterName}");
        await Expect(desk.Page.GetByRole(AriaRole.Heading, new() { Name = "提交申报" })).ToBeVisibleAsync();
        await desk.FillGapsAsync();
        await desk.SubmitStageAsync();
    }

    /// <summary>The clerk tells one material to be corrected, the applicant answers.</summary>
    public static async Task CorrectStageAsync(this StoryDesk clerk, StoryDesk applicant, string jointNumber)
    {
        await clerk.OpenStageAsync(jointNumber, "待收件");
        await clerk.ReceiveStageAsync();
        await clerk.JudgeStageAsync(lacking: 0);
        await clerk.LookAsync("stage-judged");
        await clerk.Page.Keyboard.PressAsync("b");
        await Expect(clerk.Page.GetByRole(AriaRole.Heading, new() { Name = "一次性补正告知" })).ToBeFocusedAsync();
        await clerk.PressAsync(AriaRole.Button, "发出告知书");
        await clerk.SeesAsync("补正告知书已发出。");

        ILocator points = applicant.Page.GetByRole(AriaRole.Heading, new() { Name = "需要补正的内容" });
        await Expect(points).ToBeVisibleAsync();
        await applicant.LookAsync("stage-corrected");
        await applicant.Page.GetByLabel(new Regex("^对“")).First.FillAsync("已补盖公章，详见原件");
        await applicant.PressAsync(AriaRole.Button, "提交补正");
        await Expect(points).ToHaveCountAsync(0);
    }

    /// <summary>The clerk finds everything complete and accepts.</summary>
    /// <param name="desk">The clerk's.</param>
    /// <param name="jointNumber">The joint number.</param>
    /// <param name="corrected">Whether it comes back from a correction.</param>
    public static async Task AcceptStageAsync(this StoryDesk desk, string jointNumber, bool corrected = false)
    {
        await desk.OpenStageAsync(jointNumber, corrected ? "待核材料" : "待收件");
        if (!corrected)
        {
            await desk.ReceiveStageAsync();
        }

        await desk.JudgeStageAsync(lacking: -1);
        await desk.Page.Keyboard.PressAsync("a");
        await Expect(desk.Page.GetByRole(AriaRole.Heading, new() { Name = "受理已齐全事项" }).Last).ToBeFocusedAsync();
        await desk.PressAsync(AriaRole.Button, "确认受理");
        await desk.SeesAsync("材料齐全的事项已受理。");
        await desk.LookAsync("stage-accepted");
    }

    /// <summary>The clerk hands all results of the stage over at once.</summary>
    /// <returns>How many there were.</returns>
    public static async Task<int> HandOutAsync(this StoryDesk desk, Guid stage)
    {
        await desk.Page.GotoAsync($"/window/stages/{stage}");
        await desk.PressAsync(AriaRole.Button, "送达结果（D）");
        await Expect(desk.Page.GetByRole(AriaRole.Heading, new() { Name = "送达结果" })).ToBeFocusedAsync();
        int results = await desk.Page.GetByRole(AriaRole.Group, new() { Name = "本次送达的结果" }).GetByRole(AriaRole.Checkbox, new() { Checked = true }).CountAsync();
        await desk.Hand.TickAsync(desk.Page.GetByRole(AriaRole.Radio, new() { Name = "窗口领取" }));
        await desk.WriteAsync("签收人", "徐海峰");
        await desk.PressAsync(AriaRole.Button, "登记送达");
        await desk.SeesAsync("已登记送达。");
        await desk.LookAsync("stage-handed-out");
        return results;
    }

    private static async Task<(Guid Id, string JointNumber)> SubmitStageAsync(this StoryDesk desk)
    {
        await desk.SeesAsync("已填写完整，本次将申报");
        await desk.LookAsync("stage-filled");
        await desk.PressAsync(AriaRole.Button, "提交申报");
        await desk.PressAsync(AriaRole.Button, "确认提交");
        await Expect(desk.Page.GetByRole(AriaRole.Heading, new() { Name = "申报已提交" })).ToBeFocusedAsync();
        await desk.LookAsync("stage-submitted");
        return (Guid.Parse(new Uri(desk.Page.Url).Segments[^1]), await desk.Page.Locator(".page-head strong").InnerTextAsync());
    }

    private static async Task OpenStageAsync(this StoryDesk desk, string jointNumber, string pile)
    {
        await desk.Page.GotoAsync("/window");
        await desk.Hand.PressAsync(desk.Page.GetByRole(AriaRole.List, new() { Name = "待办分类" }).GetByRole(AriaRole.Link, new() { NameRegex = new(pile) }));
        await desk.PressAsync(AriaRole.Link, jointNumber);
        await Expect(desk.Page.Locator(".materials [data-row-head]").First).ToBeFocusedAsync();
    }

    private static async Task ReceiveStageAsync(this StoryDesk desk)
    {
        await desk.LookAsync("stage-intake");
        await desk.Page.Keyboard.PressAsync("r");
        await desk.SeesAsync("已收件，请核对材料。");
    }

    /// <summary>Every material without a verdict is complete, by the keys; the one at <paramref name="lacking"/> is not.</summary>
    private static async Task JudgeStageAsync(this StoryDesk desk, int lacking)
    {
        ILocator rows = desk.Page.Locator(".materials [data-row]");
        int count = await rows.CountAsync();
        for (int i = 0; i < count; i++)
        {
            ILocator verdict = rows.Nth(i).GetByRole(AriaRole.Button, new() { Name = i == lacking ? "需补正" : "符合", Exact = true });
            if (await verdict.GetAttributeAsync("aria-pressed") == "true")
            {
                continue;
            }

            await rows.Nth(i).Locator("[data-row-head]").FocusAsync();
            await desk.Page.Keyboard.PressAsync(i == lacking ? "2" : "1");
            if (i == lacking)
            {
                await Expect(rows.Nth(i).GetByLabel("存在的问题和补正要求")).ToBeFocusedAsync();
                await desk.Page.Keyboard.InsertTextAsync(Fault);
                await desk.Page.Keyboard.PressAsync("Control+Enter");
            }

            await Expect(verdict).ToHaveAttributeAsync("aria-pressed", "true");
            await Expect(rows.Nth(i).GetByText("已保存")).ToBeVisibleAsync();
        }
    }
}
