using ApprovalOffice.App.Shell;
using ApprovalOffice.Data.Anomalies;
using ApprovalOffice.Data.Organs;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace ApprovalOffice.App.Features.Anomalies;

/// <summary>The evidence of unusual handling; filters and place stand in the address.</summary>
public sealed partial class AnomaliesPage : IDisposable
{
    private readonly Departure _gone = new();
    private AnomalyFilter _filter = new();
    private AnomalySlice? _slice;
    private IReadOnlyList<Organ> _organs = [];
    private string? _problem;
    private AnomalyStanding _standing;
    private string _kind = "";
    private string _finding = "";
    private string _organ = "";
    private DateOnly? _from;
    private DateOnly? _to;
    private int _asked;

    [Inject]
    public required AnomalyList Anomalies { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required ILogger<AnomaliesPage> Log { get; init; }

    /// <inheritdoc />
    public void Dispose()
    {
        Navigation.LocationChanged -= Moved;
        _gone.Dispose();
    }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        Navigation.LocationChanged += Moved;
        _organs = await Anomalies.OrgansAsync(CancellationToken.None);
        await TakeAsync(new Uri(Navigation.Uri));
    }

    private void Moved(object? sender, LocationChangedEventArgs move)
    {
        Uri address = new(move.Location);
        if (address.AbsolutePath == AnomalyUrls.List)
        {
            _ = InvokeAsync(async () =>
            {
                await TakeAsync(address);
                StateHasChanged();
            });
        }
    }

    private Task TakeAsync(Uri address)
    {
        _filter = AnomalyFilter.Read(address.Query);
        (_standing, _kind, _finding) = (_filter.Standing, _filter.Kind?.ToString() ?? "", _filter.Finding?.ToString() ?? "");
        (_organ, _from, _to) = (_filter.OrganId?.ToString() ?? "", _filter.From, _filter.To);
        return LoadAsync();
    }

    private async Task LoadAsync()
    {
        if (_gone.HasCome)
        {
            return;
        }

        int mine = ++_asked;
        try
        {
            AnomalySlice slice = await Anomalies.ReadAsync(_filter, _gone.Token);
            if (mine == _asked)
            {
                (_slice, _problem) = (slice, null);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was left.
        }
        catch (System.Data.Common.DbException fault)
        {
            Log.LogError(fault, "The anomalies could not be read");
            _problem = "线索暂时读不出来，请稍后重试。";
        }
    }

    private void Apply() => Navigation.NavigateTo(new AnomalyFilter
    {
        Standing = _standing,
        Kind = Enum.TryParse(_kind, out AnomalyKind kind) ? kind : null,
        Finding = Enum.TryParse(_finding, out AnomalyFinding finding) ? finding : null,
        OrganId = Guid.TryParse(_organ, out Guid organ) ? organ : null,
        From = _from,
        To = _to,
    }.ToUrl());
}
