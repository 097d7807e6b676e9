using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases.Materials;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.JSInterop;

namespace ApprovalOffice.App.Features.Applications.Parts;

/// <summary>Hands in, takes back, explains. Files go by HTTP in chunks; the circuit only hears how far they are.</summary>
public sealed partial class MaterialItem : IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private readonly List<string> _faults = [];
    private InputFile? _input;
    private DotNetObjectReference<MaterialItem>? _self;
    private string _why = "";
    private string? _problem;
    private string? _progress;
    private string _sending = "";
    private bool _explaining;
    private bool _busy;

    [Parameter, EditorRequired]
    public required MaterialLine Material { get; set; }

    [Parameter, EditorRequired]
    public required Func<Func<CaseTarget, Task<Outcome<int>>>, Task<Outcome>> Act { get; set; }

    [Inject]
    public required ApplicationActs Acts { get; init; }

    [Inject]
    public required IJSRuntime Script { get; init; }

    private string UploadId => ApplicationGaps.MaterialId(Material.Id);

    // The instruction says that nothing need be uploaded; that is so only once the shared register has given it.
    private bool IsSharedOneMissing => Material is { Supply: MaterialSupply.Shared, SuppliedBy: null };

    private string Standing => Material switch
    {
        { NotApplicableReason: not null } => "已说明不适用",
        { IsSupplied: true } => "已齐",
        { MayBeOwed: true } => "可以容缺后补",
        _ => "待提交",
    };

    /// <summary>How far the file is.</summary>
    [JSInvokable("Progress")]
    public Task ProgressAsync(int done, int total) => InvokeAsync(() =>
    {
        _progress = $"正在上传 {_sending}：{done * 100 / Math.Max(1, total)}%";
        StateHasChanged();
    });

    /// <inheritdoc />
    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
        _self?.Dispose();
    }

    private static string Size(long bytes) => bytes switch
    {
        >= 1024 * 1024 => $"{bytes / 1024m / 1024m:0.0} MB",
        >= 1024 => $"{bytes / 1024m:0} KB",
        _ => $"{bytes} 字节",
    };

    private async Task SendAsync(InputFileChangeEventArgs chosen)
    {
        if (_busy || _input?.Element is not { } element)
        {
            return;
        }

        _busy = true;
        _faults.Clear();
        try
        {
            _self ??= DotNetObjectReference.Create(this);
            await using IJSObjectReference module = await Script.InvokeAsync<IJSObjectReference>("import", _gone.Token, "/upload.js");
            for (int i = 0; i < chosen.FileCount; i++)
            {
                _sending = chosen.FileCount == 1 ? "文件" : $"第 {i + 1}/{chosen.FileCount} 个文件";
                SentFile sent = await module.InvokeAsync<SentFile>("send", _gone.Token, element, i, _self);
                if (sent.UploadId is not { } upload)
                {
                    _faults.Add($"{sent.FileName}：{sent.Problem}");
                    continue;
                }

                Outcome outcome = await Act(target => Acts.Attach.RunAsync(target, Material.Id, upload, _gone.Token));
                if (!outcome.IsOk)
                {
                    _faults.Add($"{sent.FileName}：{outcome.Sentence}");
                }
            }
        }
        finally
        {
            _busy = false;
            _progress = _faults.Count == 0 ? "文件已保存" : null;
        }
    }

    private Task<Outcome?> RemoveAsync(Guid instance) => RunAsync(target => Acts.Material.RemoveFileAsync(target, Material.Id, instance, _gone.Token));

    private async Task ExplainAsync(string? reason)
    {
        if (reason is not null && string.IsNullOrWhiteSpace(reason))
        {
            _problem = "请写明为何不适用";
            return;
        }

        Outcome? outcome = await RunAsync(target => Acts.Material.CallNotApplicableAsync(target, Material.Id, reason, _gone.Token));
        _problem = outcome is { IsOk: false } ? outcome.Sentence : null;
        _explaining = _problem is not null;
    }

    private async Task<Outcome?> RunAsync(Func<CaseTarget, Task<Outcome<int>>> act)
    {
        if (_busy)
        {
            return null;
        }

        _busy = true;
        _progress = null;
        try
        {
            return await Act(act);
        }
        finally
        {
            _busy = false;
        }
    }
}
