using Microsoft.Playwright;

namespace ApprovalOffice.Tests.Browser.Story;

/// <summary>Points and clicks.</summary>
internal sealed class MouseHand : IStoryHand
{
    /// <inheritdoc />
    public Task PressAsync(ILocator target) => target.ClickAsync();

    /// <inheritdoc />
    public async Task WriteAsync(ILocator field, string text)
    {
        await field.FillAsync(text);

        // A page that moves the keyboard at this very moment takes the words elsewhere; who sees an empty field writes again.
        if (await field.InputValueAsync() != text)
        {
            await field.FillAsync(text);
        }
    }

    /// <inheritdoc />
    public Task ChooseAsync(ILocator field, string words) => field.SelectOptionAsync(new SelectOptionValue { Label = words });

    /// <inheritdoc />
    public Task TickAsync(ILocator field) => field.CheckAsync();

    /// <inheritdoc />
    public Task PickAsync(ILocator field, FilePayload file) => field.SendFileAsync(file);
}
