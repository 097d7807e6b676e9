using ApprovalOffice.App.Features.Applications;
using ApprovalOffice.App.Features.Cases;
using ApprovalOffice.App.Features.Window;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Tests.Browser.Story;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ApprovalOffice.Tests.Browser;

/// <summary>
/// At the counter: an agent whose authorisation runs out, a name of rare characters, an application that is refused, one that is withdrawn.
/// </summary>
[Collection(BrowserGroup.Name)]
public sealed class CounterStoryTests(OfficeBrowser browser)
{
    private const string Project = "示范市𠮷祥㛃园小区新建工程";
    private const string Competent = "示范省住房和城乡建设厅";

    /// <summary>U+323AF, of an extension that no font of the office has.</summary>
    private static readonly string Unprintable = char.ConvertFromUtf32(0x323AF);

    [Fact]
    public async Task AnApplicationAtTheCounter_IsEnteredForAnAgent_AndRefused_AnotherIsWithdrawn()
    {
        await using StoryOffice office = await StoryOffice.OpenAsync(browser);
        Guid id = await office.Floor.DraftAsync(Project, "clerk");
        await CheckIdentityAsync(await office.SeatAsync("clerk"), id);

        // The authorisation was for that day; the agent comes back on the next.
        office.SetTo(new DateOnly(2026, 10, 21));
        StoryDesk clerk = await office.SeatAsync("clerk");
        await SubmitAsync(clerk, id);
        await ReceiveAsync(clerk, id);
        string receipt = await office.ReadPaperAsync(clerk, id, "收件凭证");
        receipt.ShouldContain(Project);
        await RefuseAsync(clerk, id);
        string refusal = await office.ReadPaperAsync(clerk, id, "不予受理通知书");
        refusal.ShouldContain(Project);
        refusal.ShouldContain("跨市域项目");
        refusal.ShouldContain(Competent);
        refusal.ShouldContain("行政复议");
        refusal.ShouldContain("六个月");
        await clerk.LookAsync("counter-09-refused-case");

        await WithdrawAsync(office);
    }

    private static async Task CheckIdentityAsync(StoryDesk clerk, Guid id)
    {
        await clerk.Page.GotoAsync(ApplicationUrls.Application(id));
        await clerk.SeesAsync("办理人身份核验");
        await clerk.LookAsync("counter-01-entry");
        await clerk.PressAsync(AriaRole.Button, "提交申请");
        await Expect(clerk.Page.GetByLabel("办理人姓名", new() { Exact = true })).ToBeFocusedAsync();
        await clerk.WriteAsync("办理人姓名", "王晓㛃");
        await clerk.WriteAsync("公民身份号码", "110105194912310021");
        await clerk.ChooseAsync("办理人身份", "受托人（持授权委托书）");
        await clerk.WriteAsync("授权截止日期", "2026-10-19");
        await clerk.PressAsync(AriaRole.Button, "记录核验");
        await clerk.SeesAsync("校验位不符");
        await clerk.WriteAsync("公民身份号码", "11010519491231002X");
        await clerk.PressAsync(AriaRole.Button, "记录核验");
        await clerk.SeesAsync("委托授权已过期，请申请人重新出具授权委托书");
        await Expect(clerk.Page.GetByLabel("办理人姓名", new() { Exact = true })).ToHaveValueAsync("王晓㛃");
        await clerk.LookAsync("counter-02-authorisation-expired");
        await clerk.WriteAsync("授权截止日期", "2026-10-20");
        await clerk.PressAsync(AriaRole.Button, "记录核验");
        await Expect(clerk.Page.GetByText("受托人，授权至")).ToBeVisibleAsync();
        await Expect(clerk.Page.GetByText("11010519491231002X")).ToHaveCountAsync(0);
        await clerk.LookAsync("counter-03-checked");
    }

    private static async Task SubmitAsync(StoryDesk clerk, Guid id)
    {
        await clerk.Page.GotoAsync(ApplicationUrls.Application(id));
        await clerk.WriteAsync("联系人", "王晓㛃");
        await clerk.WriteAsync("联系电话", "0000-8200088");
        await Expect(clerk.Page.GetByRole(AriaRole.Link, new() { Name = "委托授权已过期，请申请人重新出具授权委托书，再核验办理人身份" })).ToBeVisibleAsync();
        await clerk.PressAsync(AriaRole.Button, "提交申请");
        await Expect(clerk.Page.GetByLabel("办理人姓名", new() { Exact = true })).ToBeFocusedAsync();
        await clerk.LookAsync("counter-04-expired-meanwhile");
        await clerk.WriteAsync("办理人姓名", "王晓㛃");
        await clerk.WriteAsync("公民身份号码", "11010519491231002X");
        await clerk.ChooseAsync("办理人身份", "受托人（持授权委托书）");
        await clerk.WriteAsync("授权截止日期", "2026-12-31");
        await clerk.PressAsync(AriaRole.Button, "记录核验");
        await Expect(clerk.Page.GetByText("受托人，授权至")).ToHaveCountAsync(2);
        await clerk.PressAsync(AriaRole.Button, "提交申请");
        await Expect(clerk.Page.GetByRole(AriaRole.Heading, new() { Name = "申请已提交" })).ToBeVisibleAsync();
        await clerk.LookAsync("counter-05-submitted");
    }

    private static async Task ReceiveAsync(StoryDesk clerk, Guid id)
    {
        await clerk.Page.GotoAsync(WindowUrls.Intake(id));
        await clerk.PressAsync(AriaRole.Button, "收件（R）");
        await clerk.SeesAsync("已收件，请核对材料。");
        await Expect(clerk.Page.GetByText("王晓㛃").First).ToBeVisibleAsync();
        await clerk.LookAsync("counter-06-received");
    }

    /// <summary>A character that cannot be printed is refused by name before there is a decision; what was written stays.</summary>
    private static async Task RefuseAsync(StoryDesk clerk, Guid id)
    {
        await clerk.Page.GotoAsync(WindowUrls.Intake(id));
        await clerk.PressAsync(AriaRole.Button, "不予受理（X）");
        await clerk.Page.GetByRole(AriaRole.Radio, new() { Name = "不属于本机关职权范围" }).CheckAsync();
        await clerk.WriteAsync("应当向哪个机关申请", Competent);
        await clerk.WriteAsync("不予受理的理由", $"属于跨市域项目（{Unprintable}）");
        await clerk.PressAsync(AriaRole.Button, "作出不予受理决定");
        await clerk.SeesAsync("文书中有字库没有的字");
        await clerk.SeesAsync("U+323AF");
        await Expect(clerk.Page.GetByRole(AriaRole.Heading, new() { Name = "不予受理", Exact = true })).ToBeFocusedAsync();
        await Expect(clerk.Page.GetByLabel("不予受理的理由")).ToHaveValueAsync($"属于跨市域项目（{Unprintable}）");
        await clerk.LookAsync("counter-07-unprintable");
        await clerk.WriteAsync("不予受理的理由", "属于跨市域项目，不属于本机关职权范围");
        await clerk.PressAsync(AriaRole.Button, "预览文书");
        await Expect(clerk.Page.GetByRole(AriaRole.Img, new() { NameRegex = new("^预览稿：不予受理通知书") }).First).ToBeVisibleAsync();
        await clerk.LookAsync("counter-08-preview");
        await clerk.PressAsync(AriaRole.Button, "作出不予受理决定");
        await clerk.SeesAsync("已作出不予受理决定。");
        await clerk.LookAsync("counter-08b-refused");
    }

    private static async Task WithdrawAsync(StoryOffice office)
    {
        Guid id = await office.Floor.AcceptedAsync("滨江花园二期住宅项目");
        StoryDesk applicant = await office.SeatAsync("applicant");
        await applicant.Page.GotoAsync(ApplicationUrls.Application(id));
        await applicant.PressAsync(AriaRole.Button, "撤回申请");
        await applicant.PressAsync(AriaRole.Button, "确认撤回");
        await applicant.SeesAsync("请写明撤回的理由");
        await applicant.LookAsync("counter-10-withdrawing");
        await applicant.WriteAsync("撤回的理由", "项目方案调整，另行申报");
        await applicant.PressAsync(AriaRole.Button, "确认撤回");
        await applicant.SeesAsync("当前状态：已撤回");
        await applicant.LookAsync("counter-11-withdrawn");
        ApprovalCase withdrawn = await office.Floor.CaseAsync(id);
        withdrawn.State.ShouldBe(CaseState.Withdrawn);
        withdrawn.Events[^1].National.Single().Code.ShouldBe(NationalCode.Withdrawn);
        await applicant.Page.GotoAsync(CaseUrls.Case(id));
        await applicant.SeesAsync("项目方案调整，另行申报");
        await applicant.LookAsync("counter-12-withdrawn-case");
    }
}
