using System.Globalization;
using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ApprovalOffice.App.Features.Meetings;

/// <summary>What meetings resolved to be done, followed until closed; tab and place stand in the address.</summary>
public sealed partial class MeetingTasksPage : IDisposable
{
    private static readonly (MeetingTaskTab Tab, string Name)[] Tabs = [(MeetingTaskTab.Open, "待落实"), (MeetingTaskTab.Led, "本单位召集的"), (MeetingTaskTab.Closed, "已销号")];

    private readonly Departure _gone = new();
    private MeetingTaskSlice? _slice;
    private MeetingTaskTab _tab;
    private Outcome? _outcome;
    private bool _busy;

    [SupplyParameterFromQuery(Name = MeetingUrls.TabKey)]
    public string? Tab { get; set; }

    [SupplyParameterFromQuery(Name = MeetingUrls.AfterKey)]
    public string? After { get; set; }

    [Inject]
    public required MeetingTaskList List { get; init; }

    [Inject]
    public required OfficeTime Time { get; init; }

    [Inject]
    public required IJSRuntime Script { get; init; }

    /// <inheritdoc />
    public void Dispose() => _gone.Dispose();

    /// <inheritdoc />
    protected override Task OnParametersSetAsync()
    {
        _tab = Enum.TryParse(Tab, out MeetingTaskTab tab) && Enum.IsDefined(tab) ? tab : MeetingTaskTab.Open;
        return LoadAsync();
    }

    private async Task LoadAsync()
    {
        string[] after = (After ?? "").Split('_');
        (DateOnly, Guid)? place = after.Length == 2 && DateOnly.TryParseExact(after[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) && Guid.TryParse(after[1], out Guid id) ? (day, id) : null;
        _slice = await List.ReadAsync(_tab, place, _gone.Token);
    }

    private async Task<Outcome> RunAsync(string key, Func<CancellationToken, Task<Outcome>> act)
    {
        if (_busy)
        {
            return Outcome.Conflict(null);
        }

        _busy = true;
        try
        {
            _outcome = await act(_gone.Token);
            if (_outcome.Kind is OutcomeKind.Ok or OutcomeKind.Conflict)
            {
                await LoadAsync();
            }
        }
        finally
        {
            _busy = false;
        }

        StateHasChanged();
        await Script.FocusFieldAsync(_outcome.Field is { } field ? $"{key}-{field.ToLowerInvariant()}" : "tasks-head", _gone.Token);
        return _outcome;
    }
}
