using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ApprovalOffice.Tests.Browser.Story;

/// <summary>Walks with Tab, presses with Enter, types: no pointer at any time.</summary>
internal sealed class KeyHand : IStoryHand
{
    private const int Farthest = 150;
    private const int Tries = 4;

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
            await TypeDateAsync(field, text.Split('-'));
            await Expect(field).ToHaveValueAsync(text);
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
        // The browser hands its dialogs over only while somebody listens; a listener that comes with the key may come after it.
        field.Page.FileChooser -= Listen;
        field.Page.FileChooser += Listen;
        for (int left = Tries; ; left--)
        {
            await Assertions.Expect(field).ToBeEnabledAsync();
            await ReachAsync(field);
            try
            {
                IFileChooser chooser = await field.Page.RunAndWaitForFileChooserAsync(
                    () => field.Page.Keyboard.PressAsync("Space"), new() { Timeout = 5_000 });
                await chooser.SetFilesAsync(file);
                return;
            }
            catch (TimeoutException) when (left > 1)
            {
                // The page was drawn anew between Tab and Space and the key went elsewhere: a person would press again.
            }
        }
    }

    private static void Listen(object? sender, IFileChooser chooser)
    {
        // Being there is enough.
    }

    /// <summary>The parts of a date field stand in the order of the browser's own language: year first in Chinese, month first in American English.</summary>
    private static async Task TypeDateAsync(ILocator field, string[] day)
    {
        IKeyboard keys = field.Page.Keyboard;
        foreach (int[] order in new[] { new[] { 0, 1, 2 }, [1, 2, 0], [2, 1, 0] })
        {
            foreach (int part in order.SkipLast(1))
            {
                await keys.TypeAsync(day[part]);
                if (part == 0)
                {
                    // Two digits fill a month or a day and the next part has its turn; a year has room for six.
                    await keys.PressAsync("ArrowRight");
                }
            }

            await keys.TypeAsync(day[order[^1]]);
            if (await field.InputValueAsync() == string.Join('-', day))
            {
                return;
            }

            for (int i = 0; i < order.Length; i++)
            {
                await keys.PressAsync("Backspace");
                await keys.PressAsync("ArrowLeft");
            }
        }
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
