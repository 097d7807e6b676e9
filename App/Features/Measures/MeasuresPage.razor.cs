using System.Globalization;
using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Measures;
using ApprovalOffice.Data.Rules;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace ApprovalOffice.App.Features.Measures;

/// <summary>The registry of measures with the figures of a month; what is asked for stands in the address.</summary>
public sealed partial class MeasuresPage : IDisposable
{
    private readonly Departure _gone = new();
    private IReadOnlyList<(string Code, string Name)> _regions = [];
    private MeasureTableOf? _table;
    private string? _problem;
    private string _region = "";
    private string _month = "";
    private MeasureSpan _span;
    private int _asked;

    [Inject]
    public required MeasureTable Measures { get; init; }

    [Inject]
    public required MeasurePlace Place { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required ILogger<MeasuresPage> Log { get; init; }

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
        _regions = await Place.RegionsAsync(_gone.Token);
        await LoadAsync();
    }

    private void Moved(object? sender, LocationChangedEventArgs move)
    {
        if (new Uri(move.Location).AbsolutePath == MeasureUrls.List)
        {
            _ = InvokeAsync(async () =>
            {
                await LoadAsync();
                StateHasChanged();
            });
        }
    }

    private string NameOf(MeasureQuery query) => _regions.FirstOrDefault(r => r.Code == query.Region?.Value).Name ?? "";

    private async Task LoadAsync()
    {
        if (_gone.HasCome)
        {
            return;
        }

        int mine = ++_asked;
        MeasureQuery asked = MeasureUrls.Read(new Uri(Navigation.Uri));
        (_region, _month, _span) = (asked.Region?.Value ?? _region, asked.Month?.ToString("yyyy-MM", CultureInfo.InvariantCulture) ?? _month, asked.Span);
        try
        {
            MeasureTableOf table = await Measures.ReadAsync(asked, _gone.Token);
            if (mine == _asked)
            {
                (_table, _problem) = (table, null);
                (_region, _month) = (table.Query.Region!.Value.Value, table.Query.Month!.Value.ToString("yyyy-MM", CultureInfo.InvariantCulture));
            }
        }
        catch (OperationCanceledException)
        {
            // The page was left.
        }
        catch (RuleBroken broken) when (mine == _asked)
        {
            _problem = broken.Message;
        }
        catch (System.Data.Common.DbException fault)
        {
            Log.LogError(fault, "The measures could not be taken");
            _problem = "统计数据暂时读不出来，请稍后重试。";
        }
    }

    private void Apply() => Navigation.NavigateTo(MeasureUrls.Of(MeasureUrls.Read(new Uri($"{Navigation.BaseUri}?region={_region}&month={_month}&span={_span}"))));
}
