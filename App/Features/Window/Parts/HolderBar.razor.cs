using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Records;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ApprovalOffice.App.Features.Window.Parts;

/// <summary>In whose hands an application is.</summary>
public sealed partial class HolderBar
{
    private const string ButtonId = "holder-button";

    private readonly Departure _gone = new();
    private readonly PageNews _news;
    private IDisposable? _subscription;
    private Outcome? _outcome;
    private string _reason = "";
    private bool _puttingBack;
    private string? _focus;
    private bool _busy;

    public HolderBar() => _news = new PageNews(LookAsync);

    [Inject]
    public required TakeReading Reading { get; init; }

    [Inject]
    public required TakeCase Take { get; init; }

    [Inject]
    public required PutBackCase PutBack { get; init; }

    [Inject]
    public required IChangeFeed Feed { get; init; }

    [Inject]
    public required IJSRuntime Script { get; init; }

    /// <summary>The stage application, or the case by itself.</summary>
    [Parameter, EditorRequired]
    public Guid IntakeId { get; set; }

    /// <summary>Who has it; null when nobody has.</summary>
    [Parameter]
    public HeldIntake? Held { get; set; }

    /// <summary>Whether the page shows it without letting it be worked on.</summary>
    [Parameter]
    public bool IsReadOnly { get; set; }

    /// <summary>Told when it is in other hands; the second value says whether the clerk did that here.</summary>
    [Parameter, EditorRequired]
    public required Func<HeldIntake?, bool, Task> OnChanged { get; set; }

    /// <inheritdoc />
    public void Dispose()
    {
        _subscription?.Dispose();
        _gone.Dispose();
    }

    /// <inheritdoc />
    protected override void OnInitialized() => _subscription = Feed.Subscribe(signal =>
    {
        // Any act on it may have taken it.
        if (signal.Id == IntakeId && signal.Kind is TakeOperation.Signal or CaseTransaction.Signal or StageOperation.Signal)
        {
            _ = InvokeAsync(_news.HearAsync);
        }
    });

    /// <inheritdoc />
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_focus is { } id)
        {
            _focus = null;
            await Script.FocusFieldAsync(id, _gone.Token);
        }
    }

    private bool IsMine => Held is { IsMine: true };

    private Task LookAsync() => LookAsync(byMe: false);

    private async Task LookAsync(bool byMe)
    {
        if (_gone.HasCome)
        {
            return;
        }

        HeldIntake? now = await Reading.OfAsync(IntakeId, _gone.Token);
        if (now != Held || byMe)
        {
            _outcome = byMe ? _outcome : null;
            await OnChanged(now, byMe);
        }
    }

    private Task PressAsync()
    {
        if (IsMine)
        {
            _puttingBack = !_puttingBack;
            _focus = _puttingBack ? "put-back-reason" : null;
            return Task.CompletedTask;
        }

        return Held is null ? RunAsync(() => Take.RunAsync(IntakeId, _gone.Token)) : RunAsync(() => Take.TakeOverAsync(IntakeId, _gone.Token));
    }

    private Task PutBackAsync() => RunAsync(async () =>
    {
        Outcome outcome = await PutBack.RunAsync(IntakeId, _reason, _gone.Token);
        (_puttingBack, _reason, _focus) = outcome.IsOk ? (false, "", ButtonId) : (_puttingBack, _reason, "put-back-reason");
        return outcome;
    });

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
            await LookAsync(byMe: true);
        }
        finally
        {
            _busy = false;
        }
    }
}
