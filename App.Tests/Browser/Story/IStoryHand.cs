using Microsoft.Playwright;

namespace ApprovalOffice.Tests.Browser.Story;

/// <summary>How a person works with a page: the same story is told with the mouse and with the keyboard alone.</summary>
internal interface IStoryHand
{
    /// <summary>Presses a link or button.</summary>
    Task PressAsync(ILocator target);

    /// <summary>Writes into a field, in place of what stands there.</summary>
    Task WriteAsync(ILocator field, string text);

    /// <summary>Chooses by the words shown.</summary>
    Task ChooseAsync(ILocator field, string words);

    /// <summary>Ticks a radio button.</summary>
    Task TickAsync(ILocator field);

    /// <summary>Picks a file to send.</summary>
    Task PickAsync(ILocator field, FilePayload file);
}
