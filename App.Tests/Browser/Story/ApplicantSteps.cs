using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ApprovalOffice.Tests.Browser.Story;

/// <summary>What the applicant does.</summary>
internal static class ApplicantSteps
{
    /// <summary>The project of the story.</summary>
    public const string Project = "滨河雅苑一期住宅项目";

    /// <summary>Its building.</summary>
    public const string Unit = "1#住宅楼";

    /// <summary>The material that is told to be corrected.</summary>
    public const string Scheme = "建设工程设计方案文本（总平面、单体平立剖、效果图）";

    private static readonly string[] Uploaded = [Scheme, "规划指标电子报批文件", "建设单位营业执照（统一社会信用代码证书）"];

    private static readonly (string Type, string Number)[] Earlier =
    [
        ("建设用地规划许可证", "地字第9901022026YG0000123号"),
        ("国有建设用地使用权出让合同", "990102-2026-0021"),
        ("建设工程设计方案审定通知书", "示自规方字〔2026〕18号"),
    ];

    /// <summary>The materials that do not apply to this project.</summary>
    public static IReadOnlyList<string> NotApplicable { get; } = ["标准化（通用）设计方案选用表", "市政工程线路平面图、纵断面图及管线综合横断面"];

    /// <summary>Registers the project.</summary>
    public static async Task RegisterProjectAsync(this StoryDesk desk)
    {
        await desk.Hand.PressAsync(desk.Page.GetByRole(AriaRole.Navigation, new() { Name = "主目录" }).GetByRole(AriaRole.Link, new() { Name = "项目", Exact = true }).First);
        await desk.PressAsync(AriaRole.Link, "登记项目");
        await desk.SeesAsync("规模与计划");
        await desk.LookAsync("01-new-project");
        await desk.PressAsync(AriaRole.Button, "登记项目");
        await Expect(desk.Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "处需要改正" })).ToBeFocusedAsync();
        await desk.LookAsync("02-new-project-refused");

        await desk.WriteAsync("项目代码", "2026-990102-70-03-000318");
        await desk.WriteAsync("项目名称", Project);
        await desk.WriteAsync("国标行业代码", "K7010");
        await desk.ChooseAsync("建设地点所在区", "示范省示范市本级");
        await desk.WriteAsync("建设地点", "滨河路与育才路交叉口西南侧");
        await desk.WriteAsync("总投资（万元）", "32000");
        await desk.WriteAsync("用地面积（㎡）", "21500");
        await desk.WriteAsync("总建筑面积（㎡）", "48600");
        await desk.WriteAsync("拟开工时间", "2027-03-01");
        await desk.WriteAsync("拟建成时间", "2029-06-30");
        await desk.WriteAsync("建设规模及内容", "住宅楼1栋及配套，总建筑面积48600平方米");
        await desk.ChooseAsync("投资类别", "社会投资（备案）");
        await desk.ChooseAsync("项目类型", "居住");
        await desk.ChooseAsync("区域位置", "一般区域");
        await desk.ChooseAsync("土地获取方式", "招拍挂出让");
        await desk.ChooseAsync("建设性质", "新建");
        await Expect(desk.Page.GetByText("审批主题：")).ToBeVisibleAsync();
        await desk.LookAsync("03-new-project-filled");
        await desk.PressAsync(AriaRole.Button, "登记项目");
        await Expect(desk.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(Project);
    }

    /// <summary>Adds the building and the results from elsewhere.</summary>
    public static async Task DescribeProjectAsync(this StoryDesk desk)
    {
        await desk.LookAsync("04-project");
        await desk.PressAsync(AriaRole.Button, "添加单体");
        await desk.WriteAsync("栋号（名称）", Unit);
        await desk.WriteAsync("使用性质", "住宅");
        await desk.WriteAsync("结构类型", "剪力墙结构");
        await desk.WriteAsync("地上层数", "18");
        await desk.WriteAsync("地下层数", "1");
        await desk.WriteAsync("高度（m）", "53.6");
        await desk.WriteAsync("地上面积（㎡）", "41000");
        await desk.WriteAsync("地下面积（㎡）", "7600");
        await desk.LookAsync("05-unit");
        await desk.PressAsync(AriaRole.Button, "保存");
        await Expect(desk.Page.GetByRole(AriaRole.Cell, new() { Name = Unit, Exact = true })).ToBeVisibleAsync();
        foreach ((string type, string number) in Earlier)
        {
            await desk.PressAsync(AriaRole.Button, "登记前序成果");
            await desk.ChooseAsync("成果类型", type);
            await desk.WriteAsync("编号", number);
            await desk.WriteAsync("核发机关", "示范市自然资源和规划局");
            await desk.WriteAsync("核发日期", "2026-08-20");
            await desk.PressAsync(AriaRole.Button, "保存成果");
            await Expect(desk.Page.GetByRole(AriaRole.Cell, new() { Name = number, Exact = true })).ToBeVisibleAsync();
        }

        await desk.LookAsync("06-project-described");
    }

    /// <summary>Fills the application, hands the materials in and submits; returns the number of the case.</summary>
    public static async Task<string> ApplyAsync(this StoryDesk desk)
    {
        await desk.PressAsync(AriaRole.Button, "申请建设工程规划许可证核发");
        await desk.SeesAsync("共 9 项");
        await desk.LookAsync("07-application");
        await desk.WriteAsync("联系电话", "0000-8200088");
        await desk.WriteAsync("附图及附件名称", "总平面图一份");
        foreach (string material in Uploaded)
        {
            await desk.UploadAsync(material, material + ".pdf", "已齐");
        }

        foreach (string material in NotApplicable)
        {
            await desk.PressAsync(AriaRole.Button, "本项目不适用：" + material);
            await desk.WriteAsync("为何不适用", "本项目为房屋建筑，未选用标准图集，亦无市政管线工程");
            await desk.PressAsync(AriaRole.Button, "保存说明");
            await Expect(desk.Material(material).GetByText("已说明不适用")).ToBeVisibleAsync();
        }

        await desk.SeesAsync("已填写完整，可以提交");
        await desk.LookAsync("08-application-filled");
        await desk.PressAsync(AriaRole.Button, "提交申请");
        await Expect(desk.Page.GetByRole(AriaRole.Heading, new() { Name = "申请已提交" })).ToBeVisibleAsync();
        await desk.LookAsync("09-receipt");
        return await desk.Page.Locator("dd.reference").InnerTextAsync();
    }

    /// <summary>Answers the correction and hands in again.</summary>
    public static async Task ResubmitAsync(this StoryDesk desk)
    {
        await Expect(desk.Page.GetByRole(AriaRole.Heading, new() { Name = "补正内容" })).ToBeVisibleAsync();
        await desk.LookAsync("14-correction-told");
        await desk.WriteAsync("第 1 项的答复", "已补盖出图专用章，见重新上传的文本");
        await desk.UploadAsync(Scheme, "设计方案文本（补正）.pdf", "第 2 次提交");
        await desk.LookAsync("15-correction-answered");
        await desk.PressAsync(AriaRole.Button, "提交补正");
        await Expect(desk.Page.GetByRole(AriaRole.Heading, new() { Name = "提交补正" })).ToBeHiddenAsync();
        await desk.LookAsync("16-resubmitted");
    }

    private static async Task UploadAsync(this StoryDesk desk, string material, string file, string shows)
    {
        await desk.Hand.PickAsync(desk.Page.GetByLabel("上传" + material, new() { Exact = true }), new() { Name = file, MimeType = "application/pdf", Buffer = StoryPapers.Drawing() });
        ILocator item = desk.Material(material);
        await Expect(item.GetByRole(AriaRole.Link, new() { Name = file }).First).ToBeVisibleAsync();
        await Expect(item.GetByText(shows)).ToBeVisibleAsync();
        await Expect(item.GetByText("文件已保存")).ToBeVisibleAsync();
    }

    private static ILocator Material(this StoryDesk desk, string name) => desk.Page.GetByRole(AriaRole.Article, new() { Name = name, Exact = true });
}
