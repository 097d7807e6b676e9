using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.JSInterop;

namespace ApprovalOffice.App.Shell.Parts;

/// <summary>A file field whose files are sent one after the other; each that has arrived is told to the page.</summary>
public sealed partial class FileSender : IAsyncDisposable
{
    private readonly Departure _gone = new();
    private readonly List<string> _faults = [];
    private InputFile? _input;
    private DotNetObjectReference<FileSender>? _self;
    private string? _progress;
    private string _sending = "";
    private IJSObjectReference? _module;
    private bool _busy;

    /// <summary>The field's id.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>The word beside it.</summary>
    [Parameter, EditorRequired]
    public required string Label { get; set; }

    /// <summary>What it is called by those who do not see what it stands beside.</summary>
    [Parameter, EditorRequired]
    public required string Name { get; set; }

    /// <summary>Takes a file that has arrived; says why not when it cannot.</summary>
    [Parameter, EditorRequired]
    public required Func<SentFile, Task<string?>> Take { get; set; }

    /// <summary>Whether no file can be chosen now.</summary>
    [Parameter]
    public bool Disabled { get; set; }

    /// <summary>Whether a phone opens its camera for it.</summary>
    [Parameter]
    public bool IsCamera { get; set; }

    /// <summary>Further buttons beside the field.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    [Inject]
    public required IJSRuntime Script { get; init; }

    /// <summary>How far the file is.</summary>
    [JSInvokable("Progress")]
    public Task ProgressAsync(int done, int total) => InvokeAsync(() =>
    {
        _progress = $"正在上传 {_sending}：{done * 100 / Math.Max(1, total)}%";
        StateHasChanged();
    });

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        _gone.Dispose();
        _self?.Dispose();
        if (_module is { } module)
        {
            try
            {
                await module.DisposeAsync();
            }
            catch (JSDisconnectedException)
            {
                // The browser has gone, and its module with it.
            }
        }
    }

    /// <summary>
    /// The field listens only after the browser has been told to, which follows its first appearance: until then it is disabled, so that no file can
    /// be chosen that nobody hears of. The answer to this call comes after the browser has done all that it was told before.
    /// </summary>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
        {
            return;
        }

        try
        {
            _module = await Script.InvokeAsync<IJSObjectReference>("import", _gone.Token, "/upload.js");
            StateHasChanged();
        }
        catch (JSDisconnectedException)
        {
            // The browser has gone before the field was ready.
        }
    }

    private async Task SendAsync(InputFileChangeEventArgs chosen)
    {
        if (_busy || _input?.Element is not { } element || _module is not { } module)
        {
            return;
        }

        _busy = true;
        _faults.Clear();
        try
        {
            _self ??= DotNetObjectReference.Create(this);
            for (int i = 0; i < chosen.FileCount; i++)
            {
                _sending = chosen.FileCount == 1 ? "文件" : $"第 {i + 1}/{chosen.FileCount} 个文件";
                SentFile sent = await module.InvokeAsync<SentFile>("send", _gone.Token, element, i, _self);
                string? fault = sent.UploadId is null ? sent.Problem : await Take(sent);
                if (fault is not null)
                {
                    _faults.Add($"{sent.FileName}：{fault}");
                }
            }
        }
        catch (JSDisconnectedException)
        {
            // The browser has gone with the page; what had arrived waits among its uploads until it is thrown away.
        }
        finally
        {
            _busy = false;
            _progress = _faults.Count == 0 ? "文件已保存" : null;
        }
    }
}
