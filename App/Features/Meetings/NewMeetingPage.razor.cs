using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ApprovalOffice.App.Features.Meetings;

/// <summary>A meeting is begun: from a case, from a stage application, or about a problem.</summary>
public sealed partial class NewMeetingPage : IDisposable
{
    private const string OutcomeId = "meeting-outcome";

    private readonly Departure _gone = new();
    private MeetingForm? _form;
    private IReadOnlyList<string> _about = [];
    private Outcome? _outcome;
    private bool _busy;

    [SupplyParameterFromQuery(Name = MeetingUrls.CaseKey)]
    public Guid? CaseId { get; set; }

    [SupplyParameterFromQuery(Name = MeetingUrls.StageKey)]
    public Guid? StageId { get; set; }

    [Inject]
    public required PrepareMeeting Prepare { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required IJSRuntime Script { get; init; }

    /// <inheritdoc />
    public void Dispose() => _gone.Dispose();

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        if (_form is null)
        {
            _about = await Prepare.AboutAsync(CaseId, StageId, _gone.Token);
            _form = await Prepare.FormAsync(CaseId, StageId, _gone.Token);
        }
    }

    private async Task SaveAsync()
    {
        if (_busy)
        {
            return;
        }

        _busy = true;
        try
        {
            Outcome<Guid> outcome = await Prepare.RunAsync(_form!, CaseId, StageId, _gone.Token);
            _outcome = outcome;
            if (outcome.IsOk)
            {
                Navigation.NavigateTo(MeetingUrls.One(outcome.Value));
                return;
            }
        }
        finally
        {
            _busy = false;
        }

        StateHasChanged();
        await Script.FocusFieldAsync(_outcome.Field?.ToLowerInvariant() ?? OutcomeId, _gone.Token);
    }
}
