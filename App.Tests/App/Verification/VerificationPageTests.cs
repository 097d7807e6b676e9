using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.Browser;
using ApprovalOffice.Tests.Support.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ApprovalOffice.Tests.App.Verification;

/// <summary>What the public is told of a paper, on a telephone, without signing in.</summary>
[Collection(BrowserGroup.Name)]
public sealed class VerificationPageTests(OfficeBrowser browser)
{
    [Fact]
    public async Task APaper_IsVerifiedFromMakingToRevocation_OnATelephone()
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(DatabaseProvider.Sqlite);
        Guid id = await office.Desk.GrantedAsync();
        OfficialDocument permit = (await office.Desk.PapersAsync(id)).Single(p => p.Code == "ZZ-17");
        IPage page = await browser.NewPageAsync(office.Host.Address);
        await page.SetViewportSizeAsync(360, 740);
        List<string> asked = [];
        page.Request += (_, request) => asked.Add(request.Url);

        await page.GotoAsync("/verify");
        await page.AssertAccessibleAsync();
        await page.GetByLabel("验证码", new() { Exact = true }).FillAsync(permit.VerificationCode.ToLowerInvariant()[..10] + "  " + permit.VerificationCode[10..]);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/verify/" + permit.VerificationCode + "$"));
        await Expect(Verdict(page)).ToContainTextAsync("制作中");
        await Expect(page.GetByText(permit.Number)).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();

        await office.Desk.DispatchAsync();
        await page.ReloadAsync();
        await Expect(Verdict(page)).ToContainTextAsync("属实，有效");
        await Expect(page.GetByRole(AriaRole.Region)).ToContainTextAsync("示范市教育基本建设服务中心");
        await Expect(page.GetByRole(AriaRole.Region)).ToContainTextAsync("2026-10-20");
        await page.AssertAccessibleAsync();
        (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue("nothing is wider than the telephone");

        office.Clock.Advance(TimeSpan.FromDays(3));
        await office.Desk.ActAsync(id, CaseActor.Approver, null, async work => work.Case.Undo(
            CaseAction.Revoke, work.Act, new UndoGrounds("以欺骗手段取得许可", "行政许可法第六十九条第二款", "可以申请行政复议") { ToldOn = new DateOnly(2026, 10, 20) },
            await work.Db.Set<ElectronicCertificate>().SingleAsync(c => c.CaseId == id), work.Calendar));
        await page.ReloadAsync();
        await Expect(Verdict(page)).ToContainTextAsync("属实，已撤销");
        await Expect(page.GetByRole(AriaRole.Region)).ToContainTextAsync("已撤销（2026-10-23）");
        await page.AssertAccessibleAsync();

        asked.ShouldAllBe(url => !url.Contains(".js", StringComparison.Ordinal) && !url.Contains("_blazor", StringComparison.Ordinal));
        (await page.Context.CookiesAsync()).ShouldAllBe(cookie => cookie.Name.StartsWith(".AspNetCore.Antiforgery", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ANotice_AndWhatIsNoPaper_AreToldApart()
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(DatabaseProvider.Sqlite);
        Guid id = await office.Desk.AcceptedAsync();
        await office.Desk.DispatchAsync();
        OfficialDocument notice = (await office.Desk.PapersAsync(id)).Single(p => p.Code == "WS-01");
        IPage page = await browser.NewPageAsync(office.Host.Address);

        await page.GotoAsync("/verify/" + notice.VerificationCode);
        await Expect(Verdict(page)).ToHaveTextAsync("✓属实");
        await Expect(page.GetByRole(AriaRole.Region)).ToContainTextAsync("受理通知书");
        await page.GotoAsync("/verify/22222222222222222222");
        await Expect(Verdict(page)).ToContainTextAsync("没有查到");
        await page.AssertAccessibleAsync();
        await page.GotoAsync("/verify/%3Cscript%3Ealert(1)%3C%2Fscript%3E");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("20 位");
        await Expect(page.GetByLabel("验证码", new() { Exact = true })).ToHaveValueAsync("<script>alert(1)</script>");
        await page.AssertAccessibleAsync();
    }

    private static ILocator Verdict(IPage page) => page.GetByRole(AriaRole.Heading, new() { Level = 2 });
}
