using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ApprovalOffice.Tests.Browser;

/// <summary>Somebody with a telephone asks what a small factory needs; the window registers the project with their code.</summary>
[Collection(BrowserGroup.Name)]
public sealed class GuidanceStoryTests(OfficeBrowser browser)
{
    [Fact]
    public async Task AStranger_AsksOnATelephone_AndTheWindowRegistersWithTheCode()
    {
        await using OfficeHost office = new OfficeHost().Open();
        IPage phone = await browser.NewPageAsync(office.Address);
        await phone.SetViewportSizeAsync(375, 740);
        await phone.GotoAsync("/account/sign-in");
        await phone.GetByRole(AriaRole.Link, new() { Name = "申报指引" }).ClickAsync();
        await LookAsync(phone, "guidance-1");

        await AnswerAsync(phone, "企业投资，备案即可");
        await AnswerAsync(phone, "工业");
        await AnswerAsync(phone, "新建");
        await AnswerAsync(phone, "招拍挂出让");
        await phone.GetByLabel("在已完成区域评估的开发区、园区内").CheckAsync();
        await phone.GetByLabel("在区域评估范围内的，是哪一个区域？").SelectOptionAsync("示范高新区智能制造园");
        await LookAsync(phone, "guidance-5");
        await NextAsync(phone);
        await phone.GetByLabel("总建筑面积").FillAsync("6820");
        await phone.GetByLabel("用地面积（㎡）", new() { Exact = true }).FillAsync("7350");
        await phone.GetByLabel("最大建筑高度").FillAsync("十五");
        await NextAsync(phone);
        await Expect(phone.GetByRole(AriaRole.Alert)).ToContainTextAsync("“最大建筑高度”应为不小于 0 的数字");
        await phone.GetByLabel("最大建筑高度").FillAsync("15.6");
        await phone.GetByLabel("总投资").FillAsync("2360");
        await LookAsync(phone, "guidance-6");
        await NextAsync(phone);
        await phone.GetByLabel("功能单一").CheckAsync();
        await NextAsync(phone);
        await phone.GetByLabel("在地质灾害易发区").CheckAsync();
        await LookAsync(phone, "guidance-8");
        await NextAsync(phone);
        await phone.GetByLabel("报告表").CheckAsync();
        await NextAsync(phone);
        await NextAsync(phone);
        await LookAsync(phone, "guidance-11");
        await phone.GetByRole(AriaRole.Button, new() { Name = "其余跳过，看结果" }).ClickAsync();

        await Expect(phone.GetByRole(AriaRole.Heading, new() { Name = "适用流程：社会投资小型低风险工业仓储项目" })).ToBeVisibleAsync();
        await Expect(phone.GetByText("核减本事项")).ToBeVisibleAsync();
        await LookAsync(phone, "guidance-result");
        await phone.GetByRole(AriaRole.Link, new() { Name = "修改：是新建还是在原有基础上建？" }).ClickAsync();
        await Expect(phone.GetByLabel("新建")).ToBeCheckedAsync();
        await phone.GetByRole(AriaRole.Button, new() { Name = "其余跳过，看结果" }).ClickAsync();
        await phone.GetByRole(AriaRole.Button, new() { Name = "取得指引码" }).ClickAsync();
        string code = await phone.Locator(".code-value").InnerTextAsync();
        await LookAsync(phone, "guidance-code");

        IPage desk = await browser.NewPageAsync(office.Address);
        await desk.SignInAsync("clerk");
        await desk.GotoAsync("/projects/new");
        await desk.GetByLabel("指引码（没有的不填）").FillAsync(code);
        await desk.GetByRole(AriaRole.Button, new() { Name = "带入" }).ClickAsync();
        await Expect(desk.GetByText("请核对")).ToBeVisibleAsync();
        await Expect(desk.GetByLabel("总建筑面积（㎡）")).ToHaveValueAsync("6820");
        await Expect(desk.GetByLabel("所在区域评估区")).ToHaveValueAsync("QA-01");
        await Expect(desk.GetByLabel("在地质灾害易发区")).ToBeCheckedAsync();
        await Expect(desk.GetByText("社会投资小型低风险工业仓储项目")).ToBeVisibleAsync();
        await LookAsync(desk, "guidance-registration");
    }

    private static async Task AnswerAsync(IPage page, string option)
    {
        await page.GetByRole(AriaRole.Radio, new() { NameRegex = new Regex("^" + Regex.Escape(option)) }).First.CheckAsync();
        await NextAsync(page);
    }

    private static Task NextAsync(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "下一题" }).ClickAsync();

    // A picture is kept only where somebody asks for pictures; that nothing is cut off sideways is asked of every page.
    private static async Task LookAsync(IPage page, string name)
    {
        await page.AssertAccessibleAsync();
        (await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth")).ShouldBeTrue($"{name} is wider than its screen");
        if (Environment.GetEnvironmentVariable("OFFICE_STORY_PICTURES") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png"), FullPage = true });
        }
    }
}
