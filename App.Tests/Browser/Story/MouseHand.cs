using Microsoft.Playwright;

namespace ApprovalOffice.Tests.Browser.Story;

/// <summary>Points and clicks.</summary>
internal sealed class MouseHand : IStoryHand
{
    /// <inheritdoc />
    public Task PressAsync(ILocator target) => target.ClickAsync();

    /// <inheritdoc />
    public Task WriteAsync(ILocator field, string text) => field.FillAsync(text);

    /// <inheritdoc />
    public Task ChooseAsync(ILocator field, string words) => field.SelectOptionAsync(new SelectOptionValue { Label = words });

    /// <inheritdoc />
    public Task TickAsync(ILocator field) => field.CheckAsync();

    /// <inheritdoc />
    public Task PickAsync(ILocator field, FilePayload file) => field.SendFileAsync(file);
}
