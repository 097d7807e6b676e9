using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Catalogue.Matters;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ApprovalOffice.Tests.Browser.Story;

/// <summary>What the organs do with one case: the reviewer, an organ that is asked, the approver; and the money of a levy.</summary>
internal static class DecisionSteps
{
    /// <summary>The reviewer takes the case from the desk.</summary>
    public static async Task TakeAsync(this StoryDesk desk, ApprovalCase subject)
    {
        await desk.Page.GotoAsync("/review?tab=Waiting");
        await desk.PressAsync(AriaRole.Link, subject.Number!.Value.Value);
        await desk.PressAsync(AriaRole.Button, "开始审查");
        await Expect(desk.Page.GetByRole(AriaRole.Button, new() { Name = "提请审签" })).ToBeVisibleAsync();
    }

    /// <summary>The reviewer asks another organ.</summary>
    public static async Task AskAsync(this StoryDesk desk, string organ, string question)
    {
        await desk.PressAsync(AriaRole.Button, "征求意见");
        await desk.ChooseAsync("征求意见的部门", organ);
        await desk.WriteAsync("征求意见的内容", question);
        await desk.Hand.PressAsync(desk.Page.GetByRole(AriaRole.Form, new() { Name = "征求意见" }).GetByRole(AriaRole.Button, new() { Name = "发出" }));
        await desk.SeesAsync("等待答复");
    }

    /// <summary>The organ that was asked finds the question on its desk and answers.</summary>
    public static async Task AnswerAsync(this StoryDesk desk, ApprovalCase subject, string answer)
    {
        await desk.Page.GotoAsync("/review?tab=Opinions");
        await desk.PressAsync(AriaRole.Link, subject.Number!.Value.Value);
        ILocator form = desk.Page.GetByRole(AriaRole.Form, new() { Name = "反馈意见" });
        await desk.Hand.ChooseAsync(form.GetByLabel("意见结论"), "同意");
        await desk.Hand.WriteAsync(form.GetByLabel("意见内容"), answer);
        await desk.LookAsync("answer");
        await desk.Hand.PressAsync(form.GetByRole(AriaRole.Button, new() { Name = "反馈", Exact = true }));
        await Expect(form).ToHaveCountAsync(0);
    }

    /// <summary>The reviewer finds on every point by the keys, fills in the result and proposes.</summary>
    /// <param name="desk">The reviewer's.</param>
    /// <param name="subject">The case.</param>
    /// <param name="fails">Why the last point is not met; null when all are.</param>
    public static async Task ProposeAsync(this StoryDesk desk, ApprovalCase subject, string? fails = null)
    {
        ILocator points = desk.Page.GetByRole(AriaRole.Group, new() { NameRegex = new(@"^\d+\. ") });
        int count = subject.Findings.Count;
        await Expect(points).ToHaveCountAsync(count);
        for (int i = 0; i < count; i++)
        {
            bool isLast = i == count - 1;
            await points.Nth(i).GetByRole(AriaRole.Radio, new() { Name = isLast && fails is not null ? "不符合" : "符合", Exact = true }).CheckAsync();
            if (isLast && fails is not null)
            {
                ILocator opinion = desk.Page.GetByLabel($"第 {count} 项审查意见");
                await desk.Hand.WriteAsync(opinion, fails);
                await opinion.BlurAsync();
            }

            await desk.SeesAsync($"已审 {i + 1} / {count}");
        }

        ILocator result = desk.Page.GetByRole(AriaRole.Form, new() { Name = "填写办理结果内容" });
        if (fails is null && await result.CountAsync() == 1)
        {
            await desk.FillRequiredAsync(result);
            await desk.Hand.PressAsync(result.GetByRole(AriaRole.Button, new() { Name = "保存办理结果内容" }));
            await Expect(result.GetByRole(AriaRole.Status).Filter(new() { HasText = "已保存" })).ToBeVisibleAsync();
        }

        await desk.PressAsync(AriaRole.Button, "提请审签");
        ILocator form = desk.Page.GetByRole(AriaRole.Form, new() { Name = "提请审签" });
        await desk.Hand.WriteAsync(form.GetByLabel("拟办意见"), fails ?? "经审查符合条件，拟同意。");
        await desk.LookAsync("proposal");
        await desk.Hand.PressAsync(form.GetByRole(AriaRole.Button, new() { Name = "提请审签" }));
        await desk.SeesAsync("第 1 次提请");
    }

    /// <summary>The approver finds the case among what waits for a signature and decides, in the words of the matter's kind.</summary>
    public static async Task DecideAsync(this StoryDesk desk, ApprovalCase subject, bool grant = true)
    {
        MatterWords words = MatterWords.Of(subject.Matter.Kind);
        string word = grant ? words.Granted : words.Denied;
        await desk.Page.GotoAsync("/review/signing");
        await desk.PressAsync(AriaRole.Link, subject.Number!.Value.Value);
        await desk.PressAsync(AriaRole.Button, word);
        ILocator form = desk.Page.GetByRole(AriaRole.Form, new() { Name = word });
        await desk.LookAsync("signature");
        await desk.Hand.PressAsync(form.GetByRole(AriaRole.Button, new() { Name = word }));
        await Expect(desk.Page.GetByRole(AriaRole.Heading, new() { Name = $"决定：{word}" })).ToBeVisibleAsync();
        await desk.LookAsync("decided");
    }

    /// <summary>The clerk finds the levy among what is not paid and records the receipt.</summary>
    public static async Task RecordPaymentAsync(this StoryDesk desk, ApprovalCase subject, string day)
    {
        await desk.Page.GotoAsync("/duties?kind=Payment");
        await desk.PressAsync(AriaRole.Link, subject.Number!.Value.Value);
        await desk.SeesAsync("尚未到账");
        await desk.WriteAsync("缴款凭证号码", "99010126-0000012345");
        await desk.WriteAsync("到账日期", day);
        await desk.LookAsync("payment");
        await desk.PressAsync(AriaRole.Button, "登记到账");
        await desk.SeesAsync("凭证号码 99010126-0000012345");
        await desk.LookAsync("paid");
    }

    /// <summary>The reviewer verifies a promise that was taken for the deed.</summary>
    public static async Task VerifyPromiseAsync(this StoryDesk desk, ApprovalCase subject)
    {
        await desk.Page.GotoAsync($"/duties/{subject.Id}");
        await desk.ChooseAsync("核查结果", "已履行承诺");
        await desk.WriteAsync("核查意见", "现场核查，与承诺一致");
        await desk.LookAsync("promise");
        await desk.PressAsync(AriaRole.Button, "登记核查结果");
        await desk.SeesAsync("已履行承诺");
    }
}
