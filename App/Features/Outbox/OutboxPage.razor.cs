using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using Microsoft.AspNetCore.Components;

namespace ApprovalOffice.App.Features.Outbox;

/// <summary>The messages that wait, and those that failed with their reason.</summary>
public sealed partial class OutboxPage : IDisposable
{
    private readonly Departure _gone = new();
    private OutboxSlice? _slice;
    private Outcome? _outcome;
    private bool _busy;

    [SupplyParameterFromQuery(Name = "failed")]
    public string? Failed { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    public int? Number { get; set; }

    [Inject]
    public required OutboxList Messages { get; init; }

    [Inject]
    public required RetryMessage Retry { get; init; }

    private bool FailedOnly => Failed == "1";

    /// <inheritdoc />
    public void Dispose() => _gone.Dispose();

    /// <inheritdoc />
    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task LoadAsync() => _slice = await Messages.ReadAsync(FailedOnly, Number ?? 1, _gone.Token);

    private async Task RetryAsync(Guid id)
    {
        if (_busy)
        {
            return;
        }

        _busy = true;
        try
        {
            _outcome = await Retry.RunAsync(id, _gone.Token);
            await LoadAsync();
        }
        finally
        {
            _busy = false;
        }
    }
}
