using ApprovalOffice.App.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace ApprovalOffice.App.Features.Experts;

/// <summary>The pool of experts; filters and place stand in the address.</summary>
public sealed partial class ExpertsPage : IDisposable
{
    private readonly Departure _gone = new();
    private ExpertFilter _filter = new();
    private ExpertSlice? _slice;
    private string? _problem;
    private string _text = "";
    private string _speciality = "";
    private bool _all;
    private int _asked;

    [Inject]
    public required ExpertList Experts { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required ILogger<ExpertsPage> Log { get; init; }

    /// <inheritdoc />
    public void Dispose()
    {
        Navigation.LocationChanged -= Moved;
        _gone.Dispose();
    }

    /// <inheritdoc />
    protected override Task OnInitializedAsync()
    {
        Navigation.LocationChanged += Moved;
        return TakeAsync(new Uri(Navigation.Uri));
    }

    private void Moved(object? sender, LocationChangedEventArgs move)
    {
        Uri address = new(move.Location);
        if (address.AbsolutePath == ExpertUrls.List)
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
        _filter = ExpertFilter.Read(address.Query);
        (_text, _speciality, _all) = (_filter.Text, _filter.Speciality, _filter.All);
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
            ExpertSlice slice = await Experts.ReadAsync(_filter, _gone.Token);
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
            Log.LogError(fault, "The experts could not be read");
            _problem = "专家库暂时读不出来，请稍后重试。";
        }
    }

    private void Apply() => Navigation.NavigateTo(new ExpertFilter { Text = _text.Trim(), Speciality = _speciality, All = _all }.ToUrl());
}
