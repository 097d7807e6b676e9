using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ApprovalOffice.App.Features.Window;

/// <summary>The keys of a page with rows (rows.js).</summary>
internal static class PageKeys
{
    /// <summary>The script, which every page of the desk has loaded; it puts the focus where the page says.</summary>
    public static async Task<IJSObjectReference> LoadAsync(IJSRuntime browser, ResourceAssetCollection assets) =>
        await browser.InvokeAsync<IJSObjectReference>("import", "./" + assets["rows.js"]);

    /// <summary>Lets go of it; a page whose connection is gone has nothing left to let go of.</summary>
    public static async Task LeaveAsync(IJSObjectReference module)
    {
        try
        {
            await module.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The browser has gone, and the script with it.
        }
    }
}
