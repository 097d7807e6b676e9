using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ApprovalOffice.App.Features.Agents;

/// <summary>Who acts for the person while away, and for whom the person acts.</summary>
public sealed partial class AgentPage : IDisposable
{
    private static readonly Dictionary<string, string> FieldIds = new(StringComparer.Ordinal)
    {
        [nameof(AgentForm.AgentId)] = "agent", [nameof(AgentForm.From)] = "agent-from", [nameof(AgentForm.To)] = "agent-to", [nameof(AgentForm.Reason)] = "agent-reason",
    };

    private readonly Departure _gone = new();
    private AgentForm _form = new();
    private AgentView? _view;
    private Outcome? _outcome;
    private string? _focus;
    private bool _busy;

    [Inject]
    public required AgentReading Reading { get; init; }

    [Inject]
    public required NameAgent Naming { get; init; }

    [Inject]
    public required EndAgency Ending { get; init; }

    [Inject]
    public required IJSRuntime Script { get; init; }

    /// <inheritdoc />
    public void Dispose() => _gone.Dispose();

    /// <inheritdoc />
    protected override Task OnInitializedAsync() => LoadAsync();

    /// <inheritdoc />
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_focus is { } id)
        {
            _focus = null;
            await Script.FocusFieldAsync(id, _gone.Token);
        }
    }

    private async Task LoadAsync() => _view = await Reading.ReadAsync(_gone.Token);

    private string? ProblemAt(string field) => _outcome is { IsOk: false } refused && refused.Field == field ? refused.Sentence : null;

    private async Task NameAsync()
    {
        await RunAsync(() => Naming.RunAsync(_form, CancellationToken.None));
        if (_outcome is { IsOk: true })
        {
            _form = new AgentForm();
        }
        else if (_outcome?.Field is { } field && FieldIds.TryGetValue(field, out string? id))
        {
            _focus = id;
        }
    }

    private Task EndAsync(AgentRow row) => RunAsync(() => Ending.RunAsync(row.Id, row.Version, CancellationToken.None));

    private async Task RunAsync(Func<Task<Outcome>> act)
    {
        if (_busy)
        {
            return;
        }

        (_busy, _outcome) = (true, null);
        try
        {
            _outcome = await act();
            if (_outcome.IsOk || _outcome.Kind == OutcomeKind.Conflict)
            {
                await LoadAsync();
            }
        }
        finally
        {
            _busy = false;
        }
    }
}
