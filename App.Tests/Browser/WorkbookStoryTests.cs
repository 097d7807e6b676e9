using ApprovalOffice.App.Features.Cases;
using ApprovalOffice.App.Workbooks;
using ApprovalOffice.Tests.App.Cases;
using ClosedXML.Excel;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ApprovalOffice.Tests.Browser;

/// <summary>Exports, reports and imports at the desk, made by the running jobs.</summary>
[Collection(BrowserGroup.Name)]
public sealed class WorkbookStoryTests(OfficeBrowser browser)
{
    [Fact]
    public async Task AListIsExported_AReportIsMade_AndAWorkbookComesBackWithItsFaults()
    {
        await using OfficeHost office = new OfficeHost().Open();
        await new CaseFloor(office.Services).SubmittedAsync("滨河住宅二期");

        IPage page = await browser.NewPageAsync(office.Address);
        await page.SignInAsync("clerk");
        await page.GotoAsync(CaseUrls.List + "?q=滨河");
        await page.GetByRole(AriaRole.Link, new() { Name = "导出", Exact = true }).And(page.Locator("main a")).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "导出办件" })).ToBeVisibleAsync();
        await Expect(page.GetByText("1 条", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(page.GetByText("滨河", new() { Exact = true })).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "开始导出" }).ClickAsync();
        ILocator exported = page.GetByRole(AriaRole.Row).Filter(new() { HasText = "已完成" });
        await Expect(exported).ToContainTextAsync("导出办件 1 行");
        await page.AssertAccessibleAsync();
        IDownload file = await page.RunAndWaitForDownloadAsync(() => exported.GetByRole(AriaRole.Link).ClickAsync());
        file.SuggestedFilename.ShouldEndWith(".xlsx");
        using (XLWorkbook book = new(await ContentAsync(file)))
        {
            book.Worksheet(1).Cell("C2").GetString().ShouldBe("滨河住宅二期");
            book.Worksheet("说明").CellsUsed(cell => cell.GetString() == "滨河").ShouldNotBeEmpty();
        }

        await page.GotoAsync(WorkbookUrls.Import("projects"));
        IDownload template = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "下载模板" }).ClickAsync());
        byte[] filled;
        using (XLWorkbook book = new(await ContentAsync(template)))
        using (MemoryStream written = new())
        {
            book.Worksheet(1).Cell("A2").SetValue("2026-990101");
            book.SaveAs(written);
            filled = written.ToArray();
        }

        await page.GetByLabel("上传项目导入的工作簿（.xlsx）").SendFileAsync(new FilePayload
        {
            Name = "项目.xlsx", MimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Buffer = filled,
        });
        ILocator rejected = page.GetByRole(AriaRole.Row).Filter(new() { HasText = "有问题，未导入" });
        await Expect(rejected).ToContainTextAsync("[B2] 请填写项目名称");
        await Expect(rejected.GetByRole(AriaRole.Link)).ToHaveTextAsync("项目-问题.xlsx");
        await page.AssertAccessibleAsync();

        page = await browser.NewPageAsync(office.Address);
        await page.SignInAsync("reform");
        await page.GotoAsync(WorkbookUrls.Reports);
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "制作办件台账汇总" })).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "制作办件台账汇总" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Row).Filter(new() { HasText = "“办件台账汇总”已制作" })).ToBeVisibleAsync();
    }

    // The browser's stream reads asynchronously only.
    private static async Task<MemoryStream> ContentAsync(IDownload download)
    {
        await using Stream sent = await download.CreateReadStreamAsync();
        MemoryStream content = new();
        await sent.CopyToAsync(content);
        content.Position = 0;
        return content;
    }
}
