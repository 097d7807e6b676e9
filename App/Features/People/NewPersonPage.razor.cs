using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Organs;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ApprovalOffice.App.Features.People;

/// <summary>Registers a person with an account and a first role.</summary>
public sealed partial class NewPersonPage : IDisposable
{
    private readonly Departure _gone = new();
    private PersonForm _form = new();
    private OrganDirectory? _organs;
    private Outcome? _outcome;
    private GivenPassword? _given;
    private bool _busy;

    [Inject]
    public required CreatePerson Create { get; init; }

    [Inject]
    public required OfficeReference Reference { get; init; }

    [Inject]
    public required OfficeTime Time { get; init; }

    [Inject]
    public required IJSRuntime Script { get; init; }

    /// <inheritdoc />
    public void Dispose() => _gone.Dispose();

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        _form.Role.From = OfficeTime.Show(Time.Today);
        _organs = await Reference.OrgansAsync(_gone.Token);
    }

    private string? Problem(string field) => _outcome is { IsOk: false } && _outcome.Field == field ? _outcome.Sentence : null;

    private void OrganChosen(string organ)
    {
        _form.Organ = organ;
        _form.Section = OrganWords.Sections(_organs!, organ) is [var first, ..] ? first.Code : "";
        _form.Role.Region = OrganWords.Find(_organs!, organ)?.RegionCode.Value ?? "";
        _form.Role.Role = "";
    }

    private async Task CreateAsync()
    {
        if (_busy)
        {
            return;
        }

        _busy = true;
        try
        {
            Outcome<GivenPassword> outcome = await Create.RunAsync(_form, _gone.Token);
            (_outcome, _given) = (outcome, outcome.IsOk ? outcome.Value : null);
        }
        finally
        {
            _busy = false;
        }

        if (_outcome.Field is { } field)
        {
            StateHasChanged();
            await Script.FocusFieldAsync(field.ToLowerInvariant(), _gone.Token);
        }
    }

    private void Again()
    {
        _form = new PersonForm { Role = { From = OfficeTime.Show(Time.Today) } };
        (_outcome, _given) = (null, null);
    }
}
