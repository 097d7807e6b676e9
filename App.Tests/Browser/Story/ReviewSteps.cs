using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ApprovalOffice.Tests.Browser.Story;

/// <summary>What the reviewer and the head of the organ do.</summary>
internal static class ReviewSteps
{
    /// <summary>Takes the case, finds every point and proposes.</summary>
    public static async Task ReviewAsync(this StoryDesk desk, string number)
    {
        await desk.Hand.PressAsync(desk.Page.GetByRole(AriaRole.Navigation, new() { Name = "主目录" }).GetByRole(AriaRole.Link, new() { Name = "审查", Exact = true }));
        await Expect(desk.Page.GetByRole(AriaRole.Link, new() { Name = number })).ToBeVisibleAsync();
        await desk.LookAsync("19-review-desk");
        await desk.PressAsync(AriaRole.Link, number);
        await desk.PressAsync(AriaRole.Button, "开始审查");
        ILocator points = desk.Page.GetByRole(AriaRole.Group, new() { NameRegex = new(@"^\d+\. ") });
        await Expect(points).ToHaveCountAsync(6);
        await desk.LookAsync("20-review");
        for (int i = 0; i < 6; i++)
        {
            await desk.Hand.TickAsync(points.Nth(i).GetByRole(AriaRole.Radio, new() { Name = "符合", Exact = true }));
            await desk.SeesAsync($"已审 {i + 1} / 6");
        }

        await desk.PressAsync(AriaRole.Button, "提请审签");
        await desk.WriteAsync("拟办意见", "符合控制性详细规划和规划条件，拟同意核发");
        await desk.LookAsync("21-propose");
        await desk.Hand.PressAsync(desk.Page.GetByRole(AriaRole.Form, new() { Name = "提请审签" }).GetByRole(AriaRole.Button, new() { Name = "提请审签" }));
        await desk.SeesAsync("第 1 次提请");
        await desk.LookAsync("22-proposed");
    }

    /// <summary>Signs last, which decides, and waits for the certificate.</summary>
    public static async Task GrantAsync(this StoryDesk desk, string number)
    {
        await desk.Hand.PressAsync(desk.Page.GetByRole(AriaRole.Navigation, new() { Name = "主目录" }).GetByRole(AriaRole.Link, new() { Name = "审签", Exact = true }));
        await desk.PressAsync(AriaRole.Link, number);
        await desk.PressAsync(AriaRole.Button, "准予许可");
        await desk.WriteAsync("审签意见（选填）", "同意");
        await desk.LookAsync("23-sign");
        await desk.Hand.PressAsync(desk.Page.GetByRole(AriaRole.Form, new() { Name = "准予许可" }).GetByRole(AriaRole.Button, new() { Name = "准予许可" }));
        await Expect(desk.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("打开 ?建设工程规划许可证") })).ToBeVisibleAsync();
        await desk.LookAsync("24-granted");
    }
}
