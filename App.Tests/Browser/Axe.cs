using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ApprovalOffice.Tests.Browser;

/// <summary>Accessibility of a page as it stands: WCAG 2.0, 2.1 and 2.2, levels A and AA.</summary>
internal static class Axe
{
    private static readonly AxeRunOptions Options = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
    };

    /// <summary>The page has no fault, except those of a component that the file of exceptions names with its reason.</summary>
    public static async Task AssertAccessibleAsync(this IPage page)
    {
        // What slides under the head is no smaller target; and a page that follows the keyboard may scroll while it is looked at.
        await page.EvaluateAsync("scrollTo(0, 0)");
        await PlaceHeadAsync(page, "static");
        AxeResult result = await page.RunAxe(Options);
        await PlaceHeadAsync(page, "");
        result.Passes.ShouldNotBeEmpty("axe looked at nothing");
        result.Violations
            .SelectMany(rule => rule.Nodes, (rule, node) => (Rule: rule.Id, rule.Help, Html: node.Html))
            .Where(fault => !AxeExceptions.All.Any(exception => exception.Covers(fault.Rule, fault.Html)))
            .Select(fault => $"{fault.Rule}: {fault.Help}: {fault.Html}")
            .ShouldBeEmpty(page.Url);
    }

    private static Task PlaceHeadAsync(IPage page, string position) =>
        page.EvaluateAsync("position => document.querySelector('.desk-head')?.style.setProperty('position', position)", position);
}
