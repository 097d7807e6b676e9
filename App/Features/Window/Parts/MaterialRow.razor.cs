using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Materials;
using Microsoft.AspNetCore.Components;

namespace ApprovalOffice.App.Features.Window.Parts;

/// <summary>One material at the window.</summary>
public sealed partial class MaterialRow
{
    private static readonly (MaterialVerdict Verdict, string Key)[] Verdicts =
    [
        (MaterialVerdict.Complete, "1"), (MaterialVerdict.NeedsCorrection, "2"), (MaterialVerdict.NotApplicable, "3"), (MaterialVerdict.Owed, "4"),
    ];

    private readonly MaterialTyping _typing = new();
    private ElementReference _reason;
    private bool _focusReason;

    [Inject]
    public required TimeProvider Clock { get; init; }

    /// <summary>The material as saved.</summary>
    [Parameter, EditorRequired]
    public required IntakeMaterial Material { get; set; }

    /// <summary>Whether it can be judged now.</summary>
    [Parameter]
    public bool Editable { get; set; }

    /// <summary>Saves a verdict.</summary>
    [Parameter, EditorRequired]
    public required Func<MaterialJudgement, Task<Outcome<int>>> Judge { get; set; }

    /// <summary>Opens a file beside the list; null when there is none.</summary>
    [Parameter]
    public EventCallback<IntakeFile?> OnOpen { get; set; }

    private MaterialTyping Typing => _typing;

    private MaterialVerdict Shown => _typing.Chosen ?? Material.Verdict;

    private bool NeedsReason => Shown is MaterialVerdict.NeedsCorrection or MaterialVerdict.NotApplicable;

    private bool LacksReason => NeedsReason && string.IsNullOrWhiteSpace(_typing.Reason ?? Material.Reason);

    private string HeadId => $"material-{Material.Id:N}";

    private string FactsId => $"facts-{Material.Id:N}";

    private string ReasonId => $"reason-{Material.Id:N}";

    private string Facts => string.Join("；", Parts());

    /// <inheritdoc />
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_focusReason)
        {
            _focusReason = false;
            await _reason.FocusAsync();
        }
    }

    private static string WordOf(MaterialVerdict verdict) => verdict == MaterialVerdict.Owed ? "容缺" : verdict.Chinese();

    private IEnumerable<string> Parts()
    {
        if (Material.WantedBy.Count > 0)
        {
            yield return $"用于{string.Join("、", Material.WantedBy)}";
        }

        yield return Material.Supply.Chinese();
        if (Material.SuppliedBy is { } source)
        {
            yield return source;
        }

        yield return Material.Files.Count > 0 ? $"{Material.Files.Count} 个文件" : Material.IsSupplied ? "无需文件" : "没有文件";
        if (Material.NotApplicableReason is { } reason)
        {
            yield return $"申请人说明不适用：{reason}";
        }

        if (Material.MayBeOwed)
        {
            yield return $"可容缺 {Material.OwedDays} 个工作日";
        }
    }

    /// <summary>A verdict that needs a reason waits for it; the others are saved at once.</summary>
    private async Task ChooseAsync(MaterialVerdict verdict)
    {
        bool waits = verdict is MaterialVerdict.NeedsCorrection or MaterialVerdict.NotApplicable;
        if (waits && (Shown != verdict || string.IsNullOrWhiteSpace(_typing.Reason ?? Material.Reason)))
        {
            (_typing.Chosen, _typing.Problem, _focusReason) = (verdict, null, true);
            return;
        }

        if (waits && _typing.Chosen is null && _typing.Reason is null)
        {
            _focusReason = true;
            return;
        }

        await SaveAsync(verdict, waits ? _typing.Reason ?? Material.Reason : null);
    }

    private async Task WriteAsync(string? reason)
    {
        _typing.Reason = reason ?? "";
        await SaveAsync(Shown, _typing.Reason);
    }

    /// <summary>What was typed stays until it is saved.</summary>
    private async Task SaveAsync(MaterialVerdict verdict, string? reason)
    {
        _typing.Chosen = verdict;
        Outcome<int> outcome = await Judge(new MaterialJudgement(Material.Id, verdict, reason));
        if (outcome.IsOk)
        {
            (_typing.Chosen, _typing.Reason, _typing.Problem, _typing.SavedAt) = (null, null, null, Clock.GetUtcNow().UtcDateTime);
        }
        else
        {
            _typing.Problem = outcome.Sentence;
        }
    }
}
