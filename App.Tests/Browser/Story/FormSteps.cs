using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ApprovalOffice.Tests.Browser.Story;

/// <summary>Forms whose fields the catalogue decides: something of the right kind for each.</summary>
internal static class FormSteps
{
    /// <summary>Follows what the page says is missing, one by one, until nothing is.</summary>
    /// <returns>How many things were missing.</returns>
    public static async Task<int> FillGapsAsync(this StoryDesk desk)
    {
        ILocator gaps = desk.Page.GetByRole(AriaRole.List, new() { Name = "还差的内容" }).GetByRole(AriaRole.Link);
        int filled = 0;
        for (; await gaps.CountAsync() > 0; filled++)
        {
            string address = (await gaps.First.GetAttributeAsync("href"))!;
            string id = address[(address.IndexOf('#', StringComparison.Ordinal) + 1)..];
            await gaps.First.ClickAsync();
            ILocator field = desk.Page.Locator($"[id='{id}']");
            await Expect(field).ToBeFocusedAsync();
            await desk.AnswerAsync(field, id);
            await Expect(desk.Page.Locator($".missing a[href$='#{id}']")).ToHaveCountAsync(0);
        }

        // What may be handed in later is handed in now as well.
        ILocator later = desk.Page.GetByRole(AriaRole.Article).Filter(new() { HasText = "可以容缺" });
        for (int left = await later.CountAsync(); left > 0; left--, filled++)
        {
            await desk.AnswerAsync(later.First.Locator("input[type=file]"), "");
            await Expect(later).ToHaveCountAsync(left - 1);
        }

        return filled;
    }

    /// <summary>Fills what a form requires and is still empty.</summary>
    public static async Task FillRequiredAsync(this StoryDesk desk, ILocator form)
    {
        ILocator required = form.Locator("[aria-required=true]");
        int count = await required.CountAsync();
        for (int i = 0; i < count; i++)
        {
            if ((await required.Nth(i).InputValueAsync()).Length == 0)
            {
                await desk.AnswerAsync(required.Nth(i), "");
            }
        }
    }

    private static async Task AnswerAsync(this StoryDesk desk, ILocator field, string id)
    {
        string[] kind = (await field.EvaluateAsync<string>("e => [e.tagName, e.type, e.inputMode, e.labels?.[0]?.innerText ?? ''].join('|')")).Split('|');
        if (kind[0] == "SELECT")
        {
            await field.SelectOptionAsync(new SelectOptionValue { Index = 1 });
        }
        else if (kind[1] == "file")
        {
            await desk.Hand.PickAsync(field, new() { Name = "材料.pdf", MimeType = "application/pdf", Buffer = StoryPapers.Drawing() });
        }
        else
        {
            await desk.Hand.WriteAsync(field, TextFor(kind[1], kind[2], kind[3]));
            if (id.StartsWith("promise-", StringComparison.Ordinal))
            {
                await desk.Hand.PressAsync(desk.Page.GetByRole(AriaRole.Form).Filter(new() { Has = field }).GetByRole(AriaRole.Button, new() { Name = "签署承诺书" }));
            }
        }
    }

    private static string TextFor(string type, string inputMode, string label) => (type, inputMode) switch
    {
        ("date", _) => "2026-12-31",
        ("month", _) => "2026-12",
        ("tel", _) => "0000-8200088",
        (_, "decimal") => "126000",
        _ when label.Contains("信用代码", StringComparison.Ordinal) => "12990101400127262P",
        _ when label.EndsWith("编号", StringComparison.Ordinal) || label.EndsWith("登记号", StringComparison.Ordinal) => "2026-990100-000123",
        _ when label.Contains("姓名", StringComparison.Ordinal) => "韩永昌",
        _ => "按批准的方案执行",
    };
}
