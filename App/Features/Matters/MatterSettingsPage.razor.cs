using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ApprovalOffice.App.Features.Matters;

/// <summary>What the office itself decides about its matters: how periods are counted, when is warned.</summary>
public sealed partial class MatterSettingsPage : IDisposable
{
    private readonly Departure _gone = new();
    private MatterSettings? _settings;
    private Outcome? _outcome;
    private string? _editing;
    private string _typed = "";
    private string? _problem;
    private (string? MatterCode, string? Sentence) _said;
    private string? _focus;
    private bool _busy;

    [Inject]
    public required MatterSettingsReading Reading { get; init; }

    [Inject]
    public required SetWarningDays Warnings { get; init; }

    [Inject]
    public required SetRestDayRule RestDays { get; init; }

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

    private static string FieldId(string matterCode) => $"warning-{matterCode}";

    private async Task LoadAsync() => _settings = await Reading.ReadAsync(_gone.Token);

    private void Edit(MatterWarningRow row) =>
        (_editing, _typed, _problem, _said, _focus) = (row.Code, row.Set?.ToString() ?? "", null, default, FieldId(row.Code));

    private void Close(string matterCode) => (_editing, _problem, _focus) = (null, null, $"set-{matterCode}");

    private Task<bool> ProlongAsync()
    {
        bool prolongs = !_settings!.RestDayProlongs;
        return RunAsync(
            null,
            () => RestDays.RunAsync(prolongs, _settings.Version, _gone.Token),
            prolongs ? "已改为顺延至下一工作日。" : "已改为当日届满，不顺延。");
    }

    private async Task SaveAsync(MatterWarningRow row)
    {
        if (await RunAsync(row.Code, () => Warnings.RunAsync(row.Code, _typed, row.Version, _gone.Token), $"“{row.Name}”的预警天数已保存。"))
        {
            Close(row.Code);
        }
        else
        {
            _focus = FieldId(row.Code);
        }
    }

    private async Task<bool> RunAsync(string? matterCode, Func<Task<Outcome<string>>> act, string done)
    {
        if (_busy)
        {
            return false;
        }

        (_busy, _said) = (true, default);
        try
        {
            Outcome<string> outcome = await act();
            if (outcome.Kind is OutcomeKind.Ok or OutcomeKind.Conflict)
            {
                // What somebody else has set shows in the row; what was typed stays in the field.
                await LoadAsync();
            }

            _said = outcome.IsOk ? (matterCode, done + outcome.Value) : default;
            _problem = outcome.IsOk || matterCode is null ? null : outcome.Sentence;
            _outcome = outcome.IsOk || matterCode is not null ? null : outcome;

            return outcome.IsOk;
        }
        finally
        {
            _busy = false;
        }
    }
}
