using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ApprovalOffice.Tests.Browser.Story;

/// <summary>One person of the story at their own screen.</summary>
/// <param name="Page">The screen.</param>
/// <param name="Hand">How they work.</param>
/// <param name="Watched">Whether every state of the page is examined for accessibility.</param>
internal sealed record StoryDesk(IPage Page, IStoryHand Hand, bool Watched)
{
    /// <summary>A link or button by its name.</summary>
    public Task PressAsync(AriaRole role, string name) => Hand.PressAsync(Page.GetByRole(role, new() { Name = name, Exact = true }));

    /// <summary>A field by its label.</summary>
    public Task WriteAsync(string label, string text) => Hand.WriteAsync(Page.GetByLabel(label, new() { Exact = true }), text);

    /// <summary>A choice by its label.</summary>
    public Task ChooseAsync(string label, string words) => Hand.ChooseAsync(Page.GetByLabel(label, new() { Exact = true }), words);

    /// <summary>Waits until the page says something.</summary>
    public Task SeesAsync(string words) => Expect(Page.GetByText(words).First).ToBeVisibleAsync();

    /// <summary>Signs in.</summary>
    public async Task SignInAsync(string name)
    {
        await Page.GotoAsync("/account/sign-in");
        await WriteAsync("用户名", name);
        await WriteAsync("密码", SignInSteps.Password);
        await PressAsync(AriaRole.Button, "登录");
        await Page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "首页" }).WaitForAsync();
    }

    /// <summary>Looks at the page as it stands now.</summary>
    public async Task LookAsync(string name)
    {
        if (Environment.GetEnvironmentVariable("OFFICE_STORY_PICTURES") is { Length: > 0 } folder)
        {
            await Page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png"), FullPage = true });
        }

        if (Watched)
        {
            await Page.AssertAccessibleAsync();
        }
    }
}
