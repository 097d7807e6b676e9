using System.Text.RegularExpressions;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Values;
using ApprovalOffice.Tests.App.Cases;
using ApprovalOffice.Tests.Browser.Story;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ApprovalOffice.Tests.Browser;

/// <summary>What people mistype, paste and press twice when a project is registered.</summary>
[Collection(BrowserGroup.Name)]
public sealed class ProjectInputStoryTests(OfficeBrowser browser)
{
    private const string Strange = "<script>alert(1)</script>=1+1㛃𠮷苑";

    private static readonly string TooMuch = new('长', 10_000);

    [Fact]
    public async Task EachFault_IsSaidAtItsField_AndWhatIsTypedStays()
    {
        await using OfficeHost office = new OfficeHost(new StoryClock(), new Dictionary<string, string?> { ["Office:RunJobs"] = "false" }).Open();
        StoryDesk desk = await ClerkAsync(office);
        await FillAsync(desk);

        await desk.WriteAsync("项目代码", "2026-99010-70-03-000318");
        await desk.WriteAsync("统一社会信用代码", "91990105MA7F14819X");
        await desk.WriteAsync("拟开工时间", "2029-06-30");
        await desk.WriteAsync("拟建成时间", "2027-03-01");
        await desk.WriteAsync("总投资（万元）", "=1+1");
        await desk.WriteAsync("总建筑面积（㎡）", "0");
        await desk.WriteAsync("建设规模及内容", TooMuch);
        await ChooseForeignRegionAsync(desk);
        await desk.PressAsync(AriaRole.Button, "登记项目");

        await Expect(desk.Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "7 处需要改正" })).ToBeFocusedAsync();
        await SaysAsync(desk, "项目代码", "第2段应为6位数字");
        await SaysAsync(desk, "统一社会信用代码", "校验");
        await SaysAsync(desk, "建设地点所在区", "区划");
        await SaysAsync(desk, "总投资（万元）", "数字");
        await SaysAsync(desk, "总建筑面积（㎡）", "房屋建筑类项目的总建筑面积须大于0");
        await SaysAsync(desk, "拟建成时间", "拟建成时间须晚于拟开工时间");
        await SaysAsync(desk, "建设规模及内容", "不得超过1000字，现为10000字");
        await Expect(Field(desk, "建设规模及内容")).ToHaveValueAsync(TooMuch);
        await Expect(Field(desk, "统一社会信用代码")).ToHaveValueAsync("91990105MA7F14819X");
        await Expect(Field(desk, "项目名称")).ToHaveValueAsync(Strange);
        await desk.LookAsync("bad-project");
        await desk.Page.AssertAccessibleAsync();
    }

    [Fact]
    public async Task PressedTwiceAndGoneBack_ThereIsOneProject_CalledExactlyAsTyped()
    {
        await using OfficeHost office = new OfficeHost(new StoryClock(), new Dictionary<string, string?> { ["Office:RunJobs"] = "false" }).Open();
        StoryDesk desk = await ClerkAsync(office);
        List<string> dialogs = [];
        desk.Page.Dialog += async (_, dialog) =>
        {
            dialogs.Add(dialog.Message);
            await dialog.DismissAsync();
        };
        await FillAsync(desk);

        // Gone to look something up and come back: what was typed is there.
        await desk.SeesAsync("已暂存");
        await desk.Page.GotoAsync("/projects");
        await desk.Page.GoBackAsync();
        await Expect(Field(desk, "项目名称")).ToHaveValueAsync(Strange);
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "登记项目" }).DblClickAsync();
        await Expect(desk.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(Strange);
        await desk.LookAsync("strange-project");

        (await new CaseFloor(office.Services).WithAsync(db => db.Set<ConstructionProject>().Select(p => p.Name).ToListAsync())).ShouldBe([Strange]);
        dialogs.ShouldBeEmpty();
        await desk.Page.GoBackAsync();
        await desk.Page.GotoAsync("/projects/new");
        await Expect(Field(desk, "项目名称")).ToHaveValueAsync("");
    }

    private static ILocator Field(StoryDesk desk, string label) => desk.Page.GetByLabel(label, new() { Exact = true });

    private static async Task SaysAsync(StoryDesk desk, string label, string sentence)
    {
        await Expect(Field(desk, label)).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(Field(desk, label)).ToHaveAccessibleDescriptionAsync(new Regex(Regex.Escape(sentence)));
    }

    /// <summary>No list offers an unknown region; a request put together by hand does.</summary>
    private static async Task ChooseForeignRegionAsync(StoryDesk desk)
    {
        await Field(desk, "建设地点所在区").EvaluateAsync("select => select.add(new Option('别处', '123456'))");
        await desk.ChooseAsync("建设地点所在区", "别处");
    }

    private static async Task FillAsync(StoryDesk desk)
    {
        await desk.WriteAsync("项目代码", "2026-990102-70-03-000318");
        await desk.WriteAsync("项目名称", Strange);
        await desk.WriteAsync("国标行业代码", "K7010");
        await desk.ChooseAsync("建设地点所在区", "示范省示范市本级");
        await desk.WriteAsync("建设地点", "滨河路与育才路交叉口西南侧");
        await desk.WriteAsync("查找建设单位", "查无此单位");
        await desk.PressAsync(AriaRole.Button, "录入新的建设单位");
        await desk.WriteAsync("统一社会信用代码", CreditCode.Compose('9', '1', RegionCode.Parse("990102"), "MA000001").Value);
        await desk.WriteAsync("单位名称", "示范市㛃𠮷置业有限公司");
        await desk.WriteAsync("法定代表人", "李𠮷");
        await desk.WriteAsync("联系人", "王㛃");
        await desk.WriteAsync("联系电话", "0000-8200088");
        await desk.WriteAsync("通信地址", "示范市滨河路1号");
        await desk.WriteAsync("总投资（万元）", "32000");
        await desk.WriteAsync("用地面积（㎡）", "21500");
        await desk.WriteAsync("总建筑面积（㎡）", "48600");
        await desk.WriteAsync("拟开工时间", "2027-03-01");
        await desk.WriteAsync("拟建成时间", "2029-06-30");
        await desk.WriteAsync("建设规模及内容", "住宅楼1栋及配套");
        await desk.ChooseAsync("投资类别", "社会投资（备案）");
        await desk.ChooseAsync("项目类型", "居住");
        await desk.ChooseAsync("区域位置", "一般区域");
        await desk.ChooseAsync("土地获取方式", "招拍挂出让");
        await desk.ChooseAsync("建设性质", "新建");
    }

    private async Task<StoryDesk> ClerkAsync(OfficeHost office)
    {
        StoryDesk desk = new(await browser.NewPageAsync(office.Address), new MouseHand(), Watched: false);
        await desk.SignInAsync("clerk");
        await desk.Page.GotoAsync("/projects/new");
        return desk;
    }
}
