using Microsoft.JSInterop;

namespace ApprovalOffice.App.Shell;

/// <summary>Moves the keyboard to a field, such as the first that has a problem.</summary>
public static class FieldFocus
{
    /// <summary>Puts the keyboard into the element of this id; nothing happens when there is none.</summary>
    public static async Task FocusFieldAsync(this IJSRuntime script, string id, CancellationToken ct)
    {
        await using IJSObjectReference module = await script.InvokeAsync<IJSObjectReference>("import", ct, "/focus.js");
        await module.InvokeVoidAsync("focus", ct, id);
    }

    /// <summary>Puts the keyboard into the first field of a form that has just come; not when somebody is already writing in the form.</summary>
    public static async Task FocusArrivalAsync(this IJSRuntime script, string id, CancellationToken ct)
    {
        await using IJSObjectReference module = await script.InvokeAsync<IJSObjectReference>("import", ct, "/focus.js");
        await module.InvokeVoidAsync("arrive", ct, id);
    }

    /// <summary>Puts the keyboard into the element of this id and marks what stands in it, so that the next typing takes its place.</summary>
    public static async Task SelectFieldAsync(this IJSRuntime script, string id, CancellationToken ct)
    {
        await using IJSObjectReference module = await script.InvokeAsync<IJSObjectReference>("import", ct, "/focus.js");
        await module.InvokeVoidAsync("select", ct, id);
    }

    /// <summary>The same unless something else on the page has the keyboard.</summary>
    public static async Task OfferFieldAsync(this IJSRuntime script, string id, CancellationToken ct)
    {
        await using IJSObjectReference module = await script.InvokeAsync<IJSObjectReference>("import", ct, "/focus.js");
        await module.InvokeVoidAsync("offer", ct, id);
    }
}
