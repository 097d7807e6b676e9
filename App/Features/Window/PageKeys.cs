using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ApprovalOffice.App.Features.Window;

/// <summary>The keys of a page with rows (rows.js).</summary>
internal static class PageKeys
{
    /// <summary>Begins to listen.</summary>
    public static async Task<IJSObjectReference> StartAsync(IJSRuntime browser, ResourceAssetCollection assets)
    {
        IJSObjectReference module = await browser.InvokeAsync<IJSObjectReference>("import", "./" + assets["rows.js"]);
        await module.InvokeVoidAsync("start");
        return module;
    }

    /// <summary>Stops listening; a page whose connection is gone has nobody left to listen to.</summary>
    public static async Task StopAsync(IJSObjectReference module)
    {
        try
        {
            await module.InvokeVoidAsync("stop");
            await module.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The browser has gone, and its listeners with it.
        }
    }
}
