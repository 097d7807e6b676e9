using Microsoft.Playwright;

namespace ApprovalOffice.Tests.Browser;

/// <summary>Steps that every story begins with.</summary>
internal static class SignInSteps
{
    /// <summary>The password of the demonstration's people.</summary>
    public const string Password = "Demo-2026!";

    /// <summary>Fills in and sends the sign-in form.</summary>
    public static async Task SendSignInAsync(this IPage page, string name, string password = Password)
    {
        await page.GetByLabel("用户名").FillAsync(name);
        await page.GetByLabel("密码").FillAsync(password);
        await page.GetByRole(AriaRole.Button, new() { Name = "登录" }).ClickAsync();
    }

    /// <summary>Signs in and waits for the first page.</summary>
    public static async Task SignInAsync(this IPage page, string name)
    {
        await page.GotoAsync("/account/sign-in");
        await page.SendSignInAsync(name);
        await page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "首页" }).WaitForAsync();
    }
}
