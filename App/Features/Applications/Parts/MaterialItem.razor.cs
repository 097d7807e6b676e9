using ApprovalOffice.App.Shell.Parts;
using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases.Materials;
using Microsoft.AspNetCore.Components;

namespace ApprovalOffice.App.Features.Applications.Parts;

/// <summary>Hands in, takes back, explains.</summary>
public sealed partial class MaterialItem : IDisposable
{
    private readonly Departure _gone = new();
    private string _why = "";
    private string? _problem;
    private bool _explaining;
    private bool _busy;

    [Parameter, EditorRequired]
    public required MaterialLine Material { get; set; }

    [Parameter, EditorRequired]
    public required Func<Func<CaseTarget, Task<Outcome<int>>>, Task<Outcome>> Act { get; set; }

    [Inject]
    public required ApplicationActs Acts { get; init; }

    private string UploadId => ApplicationGaps.MaterialId(Material.Id);

    // The instruction says that nothing need be uploaded; that is so only once the shared register has given it.
    private bool IsSharedOneMissing => Material is { Supply: MaterialSupply.Shared or MaterialSupply.SameMaterial, SuppliedBy: null };

    private string Standing => Material switch
    {
        { NotApplicableReason: not null } => "已说明不适用",
        { IsSupplied: true } => "已齐",
        { MayBeOwed: true } => "可以容缺后补",
        _ => "待提交",
    };

    /// <inheritdoc />
    public void Dispose() => _gone.Dispose();

    private static string Size(long bytes) => bytes switch
    {
        >= 1024 * 1024 => $"{bytes / 1024m / 1024m:0.0} MB",
        >= 1024 => $"{bytes / 1024m:0} KB",
        _ => $"{bytes} 字节",
    };

    private async Task<string?> TakeAsync(SentFile sent)
    {
        Outcome outcome = await Act(target => Acts.Attach.RunAsync(target, Material.Id, sent.UploadId!.Value, _gone.Token));
        return outcome.IsOk ? null : outcome.Sentence;
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
