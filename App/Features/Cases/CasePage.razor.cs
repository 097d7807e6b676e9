using ApprovalOffice.App.Features.Cases.Sheets;
using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Records;
using Microsoft.AspNetCore.Components;

namespace ApprovalOffice.App.Features.Cases;

/// <summary>The page of one case, for everybody in whose scope it is. What others do to it appears without reloading.</summary>
public sealed partial class CasePage : IDisposable
{
    private readonly Departure _gone = new();
    private readonly PageNews _reading;
    private IDisposable? _subscription;
    private CaseSheet? _sheet;
    private Guid? _shown;
    private bool _missing;
    private string _news = "";

    public CasePage() => _reading = new PageNews(LoadAsync);

    [Inject]
    public required CaseSheets Sheets { get; init; }

    [Inject]
    public required IChangeFeed Feed { get; init; }

    [Inject]
    public required OfficeTime Time { get; init; }

    /// <summary>Which case.</summary>
    [Parameter]
    public Guid CaseId { get; set; }

    /// <inheritdoc />
    public void Dispose()
    {
        _subscription?.Dispose();
        _gone.Dispose();
    }

    /// <inheritdoc />
    protected override void OnInitialized() => _subscription = Feed.Subscribe(signal =>
    {
        if (signal.Kind == CaseTransaction.Signal && signal.Id == _shown)
        {
            _ = InvokeAsync(HearAsync);
        }
    });

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        if (_shown != CaseId)
        {
            (_shown, _sheet, _news) = (CaseId, null, "");
            await _reading.HearAsync();
        }
    }

    private async Task LoadAsync()
    {
        if (!_gone.HasCome)
        {
            _sheet = await Sheets.FindAsync(CaseId, _gone.Token);
            _missing = _sheet is null;
        }
    }

    private async Task HearAsync()
    {
        await _reading.HearAsync();
        if (!_gone.HasCome)
        {
            _news = $"办件有新进展，页面已于 {OfficeTime.ToLocal(Time.UtcNow):HH:mm:ss} 更新。";
            StateHasChanged();
        }
    }
}
