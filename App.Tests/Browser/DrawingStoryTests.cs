using ApprovalOffice.App.Features.Drawings;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.App.Features.Drawings;
using ApprovalOffice.Tests.App.Features.Review;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ApprovalOffice.Tests.Browser;

/// <summary>A set of drawings from the first file on.</summary>
[Collection(BrowserGroup.Name)]
public sealed class DrawingStoryTests(OfficeBrowser browser)
{
    [Fact]
    public async Task TheOwner_SendsManyFiles_CorrectsWhatTheirNamesDoNotTell_AndLooksAtThem()
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(DatabaseProvider.Sqlite);
        (Guid project, Guid set) = await office.BegunAsync();
        IPage page = await browser.NewPageAsync(office.Host.Address);
        await page.SignInAsync("applicant");
        await page.GotoAsync($"/projects/{project}");
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "图纸", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Row).Filter(new() { HasText = "总图与室外工程" })).ToContainTextAsync("未建立");
        await page.AssertAccessibleAsync();
        await page.GetByRole(AriaRole.Row).Filter(new() { HasText = "编制中" }).GetByRole(AriaRole.Link).ClickAsync();
        await Expect(page.GetByText("还没有图纸，请在上面选择文件上传。")).ToBeVisibleAsync();

        ILocator files = page.GetByLabel("选择图纸文件", new() { Exact = true });
        await Expect(files).ToBeEnabledAsync();
        await files.SetInputFilesAsync(
        [
            new FilePayload { Name = "建施-01 总平面图.pdf", MimeType = "application/pdf", Buffer = DrawingBoard.Pdf(2, pages: 2) },
            new FilePayload { Name = "scan_0007.pdf", MimeType = "application/pdf", Buffer = DrawingBoard.Pdf(3) },
            new FilePayload { Name = "结施-01 基础.ifc", MimeType = "application/x-step", Buffer = "ISO-10303-21;\nHEADER;\nENDSEC;\n"u8.ToArray() },
            new FilePayload { Name = "说明.txt", MimeType = "text/plain", Buffer = "你好"u8.ToArray() },
        ]);
        ILocator form = page.GetByRole(AriaRole.Form, new() { Name = "核对上传的图纸" });
        await Expect(form.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(3);
        await Expect(page.GetByText("说明.txt：")).ToBeVisibleAsync();
        await Expect(form.GetByLabel("图号").Nth(0)).ToHaveValueAsync("建施-01");
        await page.AssertAccessibleAsync();
        await form.GetByRole(AriaRole.Button, new() { Name = "存入 3 张图纸" }).ClickAsync();
        await Expect(form.GetByLabel("图号").Nth(1)).ToBeFocusedAsync();
        await Expect(form.GetByLabel("图号").Nth(0)).ToHaveValueAsync("建施-01");
        await page.AssertAccessibleAsync();
        await form.GetByLabel("图号").Nth(1).FillAsync("建施-02");
        await form.GetByLabel("图名").Nth(1).FillAsync("一层平面图");
        await form.GetByLabel("专业").Nth(1).SelectOptionAsync(new SelectOptionValue { Label = "建筑" });
        await form.GetByRole(AriaRole.Button, new() { Name = "存入 3 张图纸" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Row).Filter(new() { HasText = "一层平面图" })).ToContainTextAsync("第 1 版");
        await Expect(form).ToHaveCountAsync(0);

        // The next version of a sheet: what is typed about it is filled in from the sheet.
        await files.SendFileAsync(new FilePayload { Name = "建施-02.pdf", MimeType = "application/pdf", Buffer = DrawingBoard.Pdf(4) });
        await Expect(form.GetByText("建施-02 第 2 版")).ToBeVisibleAsync();
        await Expect(form.GetByLabel("图名")).ToHaveValueAsync("一层平面图");
        await form.GetByLabel("修改说明").FillAsync("增加一道隔墙");
        await form.GetByRole(AriaRole.Button, new() { Name = "存入 1 张图纸" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Row).Filter(new() { HasText = "一层平面图" })).ToContainTextAsync("第 2 版");
        await page.AssertAccessibleAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "建施-02", Exact = true }).ClickAsync();
        await ExpectPictureAsync(page, "建施-02 一层平面图，第 2 版第 1 页");
        await Expect(page.GetByText("增加一道隔墙")).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "第 1 版", Exact = true }).ClickAsync();
        await ExpectPictureAsync(page, "建施-02 一层平面图，第 1 版第 1 页");
        await Expect(page.GetByText("已被替换")).ToBeVisibleAsync();
        await page.GotoAsync(DrawingUrls.Sheet(set, (await office.SheetAsync(set, "建施-01")).Id));
        await page.GetByRole(AriaRole.Link, new() { Name = "下一页" }).ClickAsync();
        await ExpectPictureAsync(page, "建施-01 总平面图，第 1 版第 2 页");
        await page.GetByRole(AriaRole.Button, new() { Name = "放大" }).ClickAsync();
        await Expect(page.GetByText("150%")).ToBeVisibleAsync();
        await page.GotoAsync(DrawingUrls.Sheet(set, (await office.SheetAsync(set, "结施-01")).Id));
        await Expect(page.GetByText("IFC 文件已存入并登记摘要，不能在线显示。")).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();

        // Whoever guesses the address of what was not sent for review finds nothing, and neither does their browser.
        IPage other = await browser.NewPageAsync(office.Host.Address);
        await other.SignInAsync("reviewer");
        await other.GotoAsync(DrawingUrls.Set(set));
        await Expect(other.GetByRole(AriaRole.Heading, new() { Name = "没有这套图纸" })).ToBeVisibleAsync();
        await other.AssertAccessibleAsync();
        Guid version = (await office.SheetAsync(set, "建施-01")).CurrentId;
        (await other.APIRequest.GetAsync(DrawingUrls.Picture(set, version, 1))).Status.ShouldBe(404);
        (await page.APIRequest.GetAsync(DrawingUrls.Picture(set, version, 1))).Status.ShouldBe(200);
    }

    // The picture has come: a broken one has no width.
    private static async Task ExpectPictureAsync(IPage page, string name)
    {
        ILocator picture = page.GetByRole(AriaRole.Img, new() { Name = name });
        await Expect(picture).ToBeVisibleAsync();
        await page.WaitForFunctionAsync("image => image.naturalWidth > 1000", await picture.ElementHandleAsync());
    }
}
