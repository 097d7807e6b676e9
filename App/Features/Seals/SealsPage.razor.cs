using System.Globalization;
using ApprovalOffice.App.Shell;
using ApprovalOffice.Data.Organs;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace ApprovalOffice.App.Features.Seals;

/// <summary>The seal register; filters and place stand in the address.</summary>
public sealed partial class SealsPage : IDisposable
{
    private readonly Departure _gone = new();
    private SealFilter _filter = new();
    private SealSlice? _slice;
    private IReadOnlyList<Organ> _organs = [];
    private string? _problem;
    private string _number = "";
    private string _organ = "";
    private string _from = "";
    private string _to = "";
    private int _asked;

    [Inject]
    public required SealList Seals { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required ILogger<SealsPage> Log { get; init; }

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
        _organs = await Seals.OrgansAsync(CancellationToken.None);
        await TakeAsync(new Uri(Navigation.Uri));
    }

    private void Moved(object? sender, LocationChangedEventArgs move)
    {
        Uri address = new(move.Location);
        if (address.AbsolutePath == SealUrls.List)
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
        _filter = SealFilter.Read(address);
        (_number, _organ) = (_filter.Number, _filter.OrganId?.ToString() ?? "");
        (_from, _to) = (Shown(_filter.From), Shown(_filter.To));
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
            SealSlice slice = await Seals.ReadAsync(_filter, _gone.Token);
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
            Log.LogError(fault, "The seal register could not be read");
            _problem = "用印登记暂时读不出来，请稍后重试。";
        }
    }

    private void Apply() => Navigation.NavigateTo(new SealFilter
    {
        Number = _number.Trim(), OrganId = Guid.TryParse(_organ, out Guid organ) ? organ : null, From = SealFilter.Day(_from), To = SealFilter.Day(_to),
    }.ToUrl());

    private static string Shown(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
