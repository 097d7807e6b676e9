using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ApprovalOffice.Tests.Browser.Story;

/// <summary>From the first public question to the registered project.</summary>
internal static class RegistrationSteps
{
    /// <summary>Asks the public guidance, takes a code, signs in with it and registers the project; leads to the project's page.</summary>
    /// <returns>The project.</returns>
    public static async Task<Guid> AskAndRegisterAsync(this StoryDesk desk, StoryProject project)
    {
        await desk.AskAsync(project);
        await desk.PressAsync(AriaRole.Link, "登录后凭码登记项目");
        await desk.Page.SendSignInAsync("applicant");
        await desk.SeesAsync("请核对");
        await Expect(desk.Page.GetByText(project.Theme).First).ToBeVisibleAsync();

        await desk.WriteAsync("项目代码", project.Code);
        await desk.WriteAsync("项目名称", project.Name);
        await desk.WriteAsync("国标行业代码", project.IndustryCode);
        await desk.ChooseAsync("建设地点所在区", "示范省示范市本级");
        await desk.WriteAsync("建设地点", "滨河路与育才路交叉口西南侧");
        await desk.Hand.ChooseAsync(desk.Page.GetByRole(AriaRole.Combobox, new() { Name = "建设单位" }), $"{project.Owner}（{project.OwnerCode}）");
        await desk.WriteAsync("拟开工时间", "2026-06-01");
        await desk.WriteAsync("拟建成时间", "2026-11-01");
        await desk.WriteAsync("建设规模及内容", $"{project.Name}及配套设施");
        await desk.LookAsync("registration");
        await desk.PressAsync(AriaRole.Button, "登记项目");
        await Expect(desk.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(project.Name);
        await desk.LookAsync("registered");
        return Guid.Parse(new Uri(desk.Page.Url).Segments[^1]);
    }

    private static async Task AskAsync(this StoryDesk desk, StoryProject project)
    {
        await desk.Page.GotoAsync("/guidance");
        foreach ((string Label, string? Number)[] question in project.Answers)
        {
            foreach ((string label, string? number) in question)
            {
                Regex name = new("^" + Regex.Escape(label));
                if (number is null)
                {
                    await desk.Page.GetByRole(AriaRole.Radio, new() { NameRegex = name }).Or(desk.Page.GetByRole(AriaRole.Checkbox, new() { NameRegex = name })).First.CheckAsync();
                }
                else
                {
                    await desk.Page.GetByLabel(name).FillAsync(number);
                }
            }

            await desk.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^(下一题|看结果)$") }).ClickAsync();
        }

        await Expect(desk.Page.GetByRole(AriaRole.Heading, new() { Name = $"适用流程：{project.Theme}" })).ToBeVisibleAsync();
        await desk.PressAsync(AriaRole.Button, "取得指引码");
        await Expect(desk.Page.Locator(".code-value")).ToHaveTextAsync(new Regex("^[0-9A-Z]{4}.?[0-9A-Z]{4}$"));
    }
}
