using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ApprovalOffice.Tests.Browser.Story;

/// <summary>What the clerk at the window does; the materials are judged by the keys, as clerks do.</summary>
internal static class WindowSteps
{
    private const string Fault = "图纸未加盖出图专用章，请补盖";

    /// <summary>Confirms the results from elsewhere that the applicant entered.</summary>
    public static async Task ConfirmResultsAsync(this StoryDesk desk)
    {
        await desk.Hand.PressAsync(desk.Page.GetByRole(AriaRole.Navigation, new() { Name = "主目录" }).GetByRole(AriaRole.Link, new() { Name = "项目", Exact = true }));
        await desk.PressAsync(AriaRole.Link, ApplicantSteps.Project);
        ILocator open = desk.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^核实") });
        await Expect(open).ToHaveCountAsync(3);
        for (int left = 2; left >= 0; left--)
        {
            await desk.Hand.PressAsync(open.First);
            await Expect(open).ToHaveCountAsync(left);
        }

        await desk.LookAsync("10-results-confirmed");
    }

    /// <summary>Receives the case, judges the materials and tells what is to be corrected.</summary>
    public static async Task TellCorrectionAsync(this StoryDesk desk, string number)
    {
        await desk.OpenCaseAsync(number, "待收件");
        await desk.ReadyForKeysAsync();
        await desk.LookAsync("11-intake");
        await desk.Page.Keyboard.PressAsync("r");
        await desk.SeesAsync("已收件，请核对材料。");
        await desk.JudgeAsync(name => name.Contains(ApplicantSteps.Scheme, StringComparison.Ordinal) ? "2" : "1");
        await desk.LookAsync("12-judged");
        await desk.Page.Keyboard.PressAsync("b");
        await Expect(desk.Page.GetByRole(AriaRole.Heading, new() { Name = "一次性补正告知" })).ToBeFocusedAsync();
        await Expect(desk.Page.GetByLabel("第 1 项")).ToHaveValueAsync(Fault);
        await desk.PressAsync(AriaRole.Button, "发出告知书");
        await desk.SeesAsync("补正告知书已发出。");
        await desk.LookAsync("13-correction");
    }

    /// <summary>Judges what was handed in again and accepts.</summary>
    public static async Task AcceptAsync(this StoryDesk desk, string number)
    {
        await desk.OpenCaseAsync(number, "待核材料");
        await desk.ReadyForKeysAsync();
        await desk.JudgeAsync(_ => "1");
        await desk.LookAsync("17-judged-again");
        await desk.Page.Keyboard.PressAsync("a");
        await Expect(desk.Page.GetByRole(AriaRole.Heading, new() { Name = "受理", Exact = true })).ToBeFocusedAsync();
        await desk.PressAsync(AriaRole.Button, "确认受理");
        await desk.SeesAsync("已受理。");
        await Expect(desk.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("打开 PDF：受理通知书") }).First).ToBeVisibleAsync();
        await desk.LookAsync("18-accepted");
    }

    /// <summary>Hands the result over.</summary>
    public static async Task DeliverAsync(this StoryDesk desk, string number)
    {
        await desk.OpenCaseAsync(number, "待送达");
        await desk.PressAsync(AriaRole.Button, "送达（D）");
        await Expect(desk.Page.GetByRole(AriaRole.Heading, new() { Name = "送达结果" })).ToBeFocusedAsync();
        await desk.Hand.TickAsync(desk.Page.GetByRole(AriaRole.Radio, new() { Name = "窗口" }));
        await desk.WriteAsync("签收人", "徐海峰");
        await desk.LookAsync("25-delivery");
        await desk.PressAsync(AriaRole.Button, "登记送达");
        await desk.SeesAsync("已登记送达。");
        await desk.LookAsync("26-delivered");
    }

    private static async Task OpenCaseAsync(this StoryDesk desk, string number, string pile)
    {
        await desk.Page.GotoAsync("/window");
        await desk.Hand.PressAsync(desk.Page.GetByRole(AriaRole.List, new() { Name = "待办分类" }).GetByRole(AriaRole.Link, new() { NameRegex = new(pile) }));
        await desk.PressAsync(AriaRole.Link, number);
        await Expect(desk.Page.GetByRole(AriaRole.List, new() { NameRegex = new("^材料") })).ToBeVisibleAsync();
    }

    /// <summary>The page puts the focus on the first material once its keys work.</summary>
    private static Task ReadyForKeysAsync(this StoryDesk desk) => Expect(desk.Page.Locator("[data-row-head]").First).ToBeFocusedAsync();

    /// <summary>Walks down the list with J and gives every material a verdict by its key, except those that have theirs.</summary>
    private static async Task JudgeAsync(this StoryDesk desk, Func<string, string> verdict)
    {
        ILocator rows = desk.Page.Locator("[data-row]");
        int count = await rows.CountAsync();
        for (int i = 0; i < count; i++)
        {
            ILocator head = rows.Nth(i).Locator("[data-row-head]");
            if (i > 0 || !await head.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                await desk.Page.Keyboard.PressAsync("j");
            }

            await Expect(head).ToBeFocusedAsync();
            string name = await head.InnerTextAsync();
            string key = ApplicantSteps.NotApplicable.Any(name.Contains) ? "3" : verdict(name);
            string word = key switch { "1" => "符合", "2" => "需补正", _ => "不适用" };
            if (await rows.Nth(i).GetByRole(AriaRole.Button, new() { Name = word, Exact = true, Pressed = true }).CountAsync() == 1)
            {
                continue;
            }

            await desk.Page.Keyboard.PressAsync(key);
            if (key != "1")
            {
                ILocator reason = rows.Nth(i).GetByRole(AriaRole.Textbox);
                await Expect(reason).ToBeFocusedAsync();
                await desk.Page.Keyboard.InsertTextAsync(key == "2" ? Fault : "不涉及");
                await desk.Page.Keyboard.PressAsync("Control+Enter");
            }

            await Expect(rows.Nth(i).GetByText("已保存")).ToBeVisibleAsync();
            await Expect(rows.Nth(i).GetByRole(AriaRole.Button, new() { Name = word, Exact = true, Pressed = true })).ToBeVisibleAsync();
        }
    }
}
