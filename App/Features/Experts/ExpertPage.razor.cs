using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ApprovalOffice.App.Features.Experts;

/// <summary>One expert: taken in, changed, with the interests they have declared.</summary>
public sealed partial class ExpertPage : IDisposable
{
    private const string OutcomeId = "expert-outcome";

    private readonly Departure _gone = new();
    private ExpertSheet? _sheet;
    private ExpertForm? _form;
    private Outcome? _outcome;
    private Guid? _shown;
    private string _unitName = "";
    private string _unitCode = "";
    private string _reason = "";
    private bool _isInterest;
    private bool _missing;
    private bool _busy;

    [Parameter]
    public Guid? ExpertId { get; set; }

    [Inject]
    public required KeepExperts Keep { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required IJSRuntime Script { get; init; }

    private string Title => _sheet?.Expert.Name ?? (ExpertId is null ? "专家入库" : "专家");

    /// <inheritdoc />
    public void Dispose() => _gone.Dispose();

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        if (_form is not null && _shown == ExpertId)
        {
            return;
        }

        _shown = ExpertId;
        _sheet = ExpertId is { } id ? await Keep.FindAsync(id, _gone.Token) : null;
        (_form, _missing) = (_sheet?.Form ?? new ExpertForm(), ExpertId is not null && _sheet is null);
    }

    private void Choose(string speciality, bool has) => _ = has ? _form!.Specialities.Add(speciality) : _form!.Specialities.Remove(speciality);

    private async Task SaveAsync()
    {
        if (_sheet is { } sheet)
        {
            await ActAsync(false, () => Keep.ChangeAsync(sheet.Expert.Id, sheet.Expert.Version, _form!, _gone.Token));
            return;
        }

        Guid? taken = null;
        await ActAsync(false, async () =>
        {
            Outcome<Guid> outcome = await Keep.AppointAsync(_form!, _gone.Token);
            taken = outcome.IsOk ? outcome.Value : null;
            return outcome;
        });
        if (taken is { } id)
        {
            Navigation.NavigateTo(ExpertUrls.One(id));
        }
    }

    private async Task DeclareAsync()
    {
        await ActAsync(true, () => Keep.DeclareAsync(_sheet!.Expert.Id, _sheet.Expert.Version, _unitName, _unitCode, _reason, _gone.Token));
        if (_outcome is { IsOk: true })
        {
            (_unitName, _unitCode, _reason) = ("", "", "");
        }
    }

    private Task WithdrawAsync(Guid interestId) => ActAsync(true, () => Keep.WithdrawAsync(_sheet!.Expert.Id, _sheet.Expert.Version, interestId, _gone.Token));

    private async Task ActAsync(bool isInterest, Func<Task<Outcome>> act)
    {
        if (_busy)
        {
            return;
        }

        _busy = true;
        try
        {
            (_outcome, _isInterest) = (await act(), isInterest);
            if (_outcome.IsOk && ExpertId is { } id)
            {
                _sheet = await Keep.FindAsync(id, _gone.Token);
                _form = isInterest ? _form : _sheet?.Form;
            }
        }
        finally
        {
            _busy = false;
        }

        StateHasChanged();
        await Script.FocusFieldAsync(_outcome.Field is { } field ? $"{(isInterest ? "interest-" : "")}{field.ToLowerInvariant()}" : OutcomeId, _gone.Token);
    }

    // What was typed stays; whoever saves next has seen what another wrote meanwhile.
    private async Task ReloadAsync()
    {
        if (ExpertId is { } id && await Keep.FindAsync(id, _gone.Token) is { } now)
        {
            _sheet = now;
            _outcome = Outcome.Ok($"现在登记的是：{now.Expert.UnitName}，{now.Expert.Specialities}，聘期至 {now.Form.To}。您填写的内容仍在页面上，保存即以您的为准。");
        }
    }
}
