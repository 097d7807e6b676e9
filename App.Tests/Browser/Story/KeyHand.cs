using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ApprovalOffice.Tests.Browser.Story;

/// <summary>Walks with Tab, presses with Enter, types: no pointer at any time.</summary>
internal sealed class KeyHand : IStoryHand
{
    private const int Farthest = 150;

    /// <inheritdoc />
    public async Task PressAsync(ILocator target)
    {
        await ReachAsync(target);
        await target.Page.Keyboard.PressAsync("Enter");
    }

    /// <inheritdoc />
    public async Task WriteAsync(ILocator field, string text)
    {
        await ReachAsync(field);
        if (await field.GetAttributeAsync("type") == "date")
        {
            // The order in which the parts of a date are typed is the browser's own; what arrives is one day.
            await field.FillAsync(text);
            return;
        }

        await field.Page.Keyboard.PressAsync("Control+a");
        await field.Page.Keyboard.InsertTextAsync(text);
    }

    /// <inheritdoc />
    public async Task ChooseAsync(ILocator field, string words)
    {
        await ReachAsync(field);
        int index = await field.EvaluateAsync<int>("(select, words) => [...select.options].findIndex(option => option.text === words)", words);
        index.ShouldBeGreaterThanOrEqualTo(0, words);
        for (int i = await field.EvaluateAsync<int>("select => select.selectedIndex"); i < index; i++)
        {
            await field.Page.Keyboard.PressAsync("ArrowDown");
        }

        await Expect(field.Locator("option:checked")).ToHaveTextAsync(words);
    }

    /// <inheritdoc />
    public async Task TickAsync(ILocator field)
    {
        if (!await field.IsCheckedAsync())
        {
            await ReachAsync(field);
            await field.Page.Keyboard.PressAsync("Space");
        }

        await Expect(field).ToBeCheckedAsync();
    }

    /// <inheritdoc />
    public async Task PickAsync(ILocator field, FilePayload file)
    {
        await ReachAsync(field);
        IFileChooser chooser = await field.Page.RunAndWaitForFileChooserAsync(() => field.Page.Keyboard.PressAsync("Enter"));
        await chooser.SetFilesAsync(file);
    }

    private static async Task ReachAsync(ILocator target)
    {
        await Expect(target).ToBeVisibleAsync();
        await Expect(target).ToBeEnabledAsync();
        for (int i = 0; i < Farthest; i++)
        {
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }

            await target.Page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"Tab does not reach {target}");
    }
}
