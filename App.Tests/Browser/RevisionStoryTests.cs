using ApprovalOffice.App.Features.Applications;
using ApprovalOffice.App.Features.Review;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.App.Features.Review;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ApprovalOffice.Tests.Browser;

/// <summary>The reviewer begins a revision, the applicant hands it in, the approver extends and hands the case to another reviewer.</summary>
[Collection(BrowserGroup.Name)]
public sealed class RevisionStoryTests(OfficeBrowser browser)
{
    private const string Scheme = "建设工程设计方案文本（总平面、单体平立剖、效果图）";

    [Fact]
    public async Task ARevision_IsBegunHandedIn_AndTheCaseGoesOnInOtherHands()
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(DatabaseProvider.Sqlite);
        CaseTarget target = (await office.ReviewedAsync()).Single();
        office.Clock.Advance(TimeSpan.FromHours(1));
        IPage reviewer = await browser.NewPageAsync(office.Host.Address);
        await reviewer.SignInAsync("reviewer");
        await reviewer.GotoAsync(ReviewUrls.Case(target.CaseId));
        await reviewer.GetByRole(AriaRole.Button, new() { Name = "材料修改开始" }).ClickAsync();
        ILocator form = reviewer.GetByRole(AriaRole.Form, new() { Name = "材料修改开始" });
        await form.GetByLabel("需要修改的内容").FillAsync("调整北侧退线至 6 米");
        await form.GetByLabel("申请人同意").FillAsync("10 月 20 日来电同意");
        await form.GetByLabel("提交期限").FillAsync("2026-10-30");
        await reviewer.AssertAccessibleAsync();
        await form.GetByRole(AriaRole.Button, new() { Name = "开始" }).ClickAsync();
        await Expect(reviewer.GetByText("只停承诺时限", new() { Exact = false }).First).ToBeVisibleAsync();

        IPage applicant = await browser.NewPageAsync(office.Host.Address);
        await applicant.SignInAsync("applicant");
        await applicant.GotoAsync(ApplicationUrls.Application(target.CaseId));
        await Expect(applicant.GetByText("调整北侧退线至 6 米")).ToBeVisibleAsync();
        await applicant.GetByRole(AriaRole.Button, new() { Name = "提交修改材料" }).ClickAsync();
        await Expect(applicant.GetByText("尚未提交修改后的材料").First).ToBeVisibleAsync();
        await applicant.AssertAccessibleAsync();
        await applicant.GetByLabel("上传" + Scheme, new() { Exact = true }).SendFileAsync(new FilePayload
        {
            Name = "总平面图（修改）.pdf", MimeType = "application/pdf", Buffer = "%PDF-1.4\n1\n%%EOF\n"u8.ToArray(),
        });
        await Expect(applicant.GetByRole(AriaRole.Link, new() { Name = "总平面图（修改）.pdf" })).ToBeVisibleAsync();
        await applicant.GetByLabel("修改情况").FillAsync("退线已调整，见原图第 2 页");
        await applicant.GetByRole(AriaRole.Button, new() { Name = "提交修改材料" }).ClickAsync();
        await Expect(applicant.GetByText("正在办理，承诺时限")).ToBeVisibleAsync();
        await applicant.AssertAccessibleAsync();
        await JudgeAsync(reviewer);
        await Expect(reviewer.GetByRole(AriaRole.Button, new() { Name = "材料修改开始" })).ToBeVisibleAsync();

        IPage head = await browser.NewPageAsync(office.Host.Address);
        await head.SignInAsync("head");
        await head.GotoAsync(ReviewUrls.Case(target.CaseId));
        await head.GetByRole(AriaRole.Button, new() { Name = "延长审批期限" }).ClickAsync();
        ILocator extend = head.GetByRole(AriaRole.Form, new() { Name = "延长审批期限" });
        await extend.GetByLabel("理由").FillAsync("情况复杂，需补充论证");
        await extend.GetByRole(AriaRole.Button).First.ClickAsync();
        await Expect(head.GetByText("已延长 10").First).ToBeVisibleAsync();
        await head.GetByRole(AriaRole.Button, new() { Name = "转办" }).ClickAsync();
        ILocator reassign = head.GetByRole(AriaRole.Form, new() { Name = "转办" });
        await reassign.GetByLabel("承办人").SelectOptionAsync(new SelectOptionValue { Label = "林佳宁" });
        await reassign.GetByLabel("理由").FillAsync("承办人外出学习");
        await head.AssertAccessibleAsync();
        await reassign.GetByRole(AriaRole.Button).First.ClickAsync();
        await Expect(head.GetByText("林佳宁").First).ToBeVisibleAsync();
        await head.AssertAccessibleAsync();
    }

    /// <summary>The reviewer's open page shows what came in; it is looked at there.</summary>
    private static async Task JudgeAsync(IPage reviewer)
    {
        ILocator verdict = reviewer.GetByRole(AriaRole.Group, new() { Name = "核对修改材料：" + Scheme });
        await verdict.GetByRole(AriaRole.Button, new() { Name = "不符合" }).ClickAsync();
        ILocator reason = verdict.GetByLabel("哪里不符合、应当怎样修改");
        await Expect(reason).ToBeFocusedAsync();
        await verdict.GetByRole(AriaRole.Button, new() { Name = "保存核对结论" }).ClickAsync();
        await Expect(verdict.GetByText("请写明哪里不符合、应当怎样修改").Last).ToBeVisibleAsync();
        await reviewer.AssertAccessibleAsync();
        await reason.FillAsync("北侧退线仍为 4 米");
        await verdict.GetByRole(AriaRole.Button, new() { Name = "保存核对结论" }).ClickAsync();
        await Expect(reviewer.GetByText("受理后修改的材料不符合，须再次修改")).ToBeVisibleAsync();
        await verdict.GetByRole(AriaRole.Button, new() { Name = "符合", Exact = true }).ClickAsync();
        await Expect(verdict.GetByRole(AriaRole.Button, new() { Name = "符合", Exact = true, Pressed = true })).ToBeVisibleAsync();
        await Expect(reviewer.GetByText("受理后修改的材料")).ToHaveCountAsync(0);
        await reviewer.AssertAccessibleAsync();
    }
}
