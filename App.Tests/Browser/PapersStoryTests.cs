using ApprovalOffice.App.Features.Review.Bulk;
using ApprovalOffice.App.Features.Samples;
using ApprovalOffice.App.Features.Seals;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.App.Cases;
using ApprovalOffice.Tests.Support.Cases;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ApprovalOffice.Tests.Browser;

/// <summary>Papers on the screen: the samples, a bulk grant, the register of its seals, and a file handed in by whoever holds it.</summary>
[Collection(BrowserGroup.Name)]
public sealed class PapersStoryTests(OfficeBrowser browser)
{
    [Fact]
    public async Task PapersAreGrantedTogether_Registered_AndVerifiedByTheirFile()
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(DatabaseProvider.Sqlite);
        List<Guid> cases = [];
        for (int i = 1; i <= 3; i++)
        {
            cases.Add(await office.Desk.ProposedAsync($"示范市第{i}小学新建工程", $"示范市第{i}小学筹建处"));
            await office.Desk.SettlePrerequisitesAsync(cases[^1]);
        }

        IPage page = await browser.NewPageAsync(office.Host.Address);
        await page.SignInAsync("approver-chengdong");
        await page.GotoAsync("/review/signing");
        await page.GetByRole(AriaRole.Link, new() { Name = "批量签发" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "批量签发" })).ToBeVisibleAsync();
        await page.GetByLabel("本页").CheckAsync();
        await page.GetByLabel("审签意见（选填，每件相同）").FillAsync("同意");
        await page.AssertAccessibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "签发所选 3 件" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "确认签发 3 件" })).ToBeFocusedAsync();
        await page.AssertAccessibleAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("已了结 0 / 3 件")).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();

        await new CaseFloor(office.Host.Services).AsAsync("sysadmin", s => s.GetRequiredService<BulkGrantRun>().RunAsync(CancellationToken.None));
        await office.Desk.DispatchAsync();
        // The page follows many changes at once after a moment of the office's clock.
        office.Clock.Advance(TimeSpan.FromSeconds(1));
        await Expect(page.GetByText("已签发 3 件（证照已制作 3 份）")).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();

        await page.GotoAsync(SealUrls.List);
        OfficialDocument permit = (await office.Desk.PapersAsync(cases[0])).Single(p => p.Code == "ZZ-17");
        await page.GetByLabel("文书编号").FillAsync(permit.Number);
        await page.GetByRole(AriaRole.Button, new() { Name = "查找" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Row)).ToHaveCountAsync(2);
        await Expect(page.GetByRole(AriaRole.Row).Last).ToContainTextAsync("示范市第1小学筹建处");
        await page.AssertAccessibleAsync();

        await VerifyFileAsync(office, await office.Desk.FileAsync(permit), permit.Number);
    }

    [Fact]
    public async Task EverySample_OpensFromTheGallery()
    {
        await using OfficeHost office = new OfficeHost().Open();
        IPage page = await browser.NewPageAsync(office.Address);
        await page.SignInAsync("reviewer");
        await page.GotoAsync(SampleUrls.Gallery);
        ILocator links = page.GetByRole(AriaRole.Link, new() { Name = "打开样张：" });
        await Expect(links.First).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();
        string[] addresses = await links.EvaluateAllAsync<string[]>("links => links.map(link => link.href)");
        addresses.Length.ShouldBeGreaterThan(60);
        foreach (string address in addresses)
        {
            IAPIResponse file = await page.Context.APIRequest.GetAsync(address);
            file.Status.ShouldBe(200, address);
            (await file.BodyAsync()).AsSpan(0, 5).SequenceEqual("%PDF-"u8).ShouldBeTrue(address);
        }
    }

    private async Task VerifyFileAsync(PlacedOffice office, byte[] file, string number)
    {
        IPage page = await browser.NewPageAsync(office.Host.Address);
        await page.SetViewportSizeAsync(360, 740);
        await page.GotoAsync("/verify");
        await page.GetByRole(AriaRole.Link, new() { Name = "核验 PDF 文件的签章和内容" }).ClickAsync();
        await page.AssertAccessibleAsync();
        await page.GetByLabel("PDF 文件", new() { Exact = true }).SetInputFilesAsync(new FilePayload { Name = "permit.pdf", MimeType = "application/pdf", Buffer = file });
        await page.GetByRole(AriaRole.Button, new() { Name = "核验", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToContainTextAsync("签章有效且与登记一致");
        await Expect(page.GetByRole(AriaRole.Region)).ToContainTextAsync(number);
        await page.AssertAccessibleAsync();
        (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue("nothing is wider than the telephone");

        file[file.AsSpan().IndexOf("/Producer"u8) + 11] ^= 1;
        await page.GetByLabel("核验另一份 PDF 文件").SetInputFilesAsync(new FilePayload { Name = "permit.pdf", MimeType = "application/pdf", Buffer = file });
        await page.GetByRole(AriaRole.Button, new() { Name = "核验", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToContainTextAsync("被改动");
        await page.AssertAccessibleAsync();
    }
}
