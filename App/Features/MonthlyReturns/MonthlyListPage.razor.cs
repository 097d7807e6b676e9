using System.Globalization;
using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ApprovalOffice.App.Features.MonthlyReturns;

/// <summary>The returns of a month; who is late is shown with a light.</summary>
public sealed partial class MonthlyListPage : IDisposable
{
    private readonly Departure _gone = new();
    private ReturnLine[]? _lines;
    private string? _problem;
    private string _monthText = "";
    private DateOnly _month;
    private Outcome? _outcome;
    private bool _busy;

    /// <summary>The month, 2026-09; the last one that is over where it is not said.</summary>
    [SupplyParameterFromQuery(Name = "month")]
    public string? Month { get; set; }

    [Inject]
    public required ReturnList Returns { get; init; }

    [Inject]
    public required BeginReturn Begin { get; init; }

    [Inject]
    public required OfficeTime Time { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required IJSRuntime Script { get; init; }

    [Inject]
    public required ILogger<MonthlyListPage> Log { get; init; }

    /// <inheritdoc />
    public void Dispose() => _gone.Dispose();

    /// <inheritdoc />
    protected override Task OnParametersSetAsync()
    {
        _month = Read(Month) ?? new DateOnly(Time.Today.Year, Time.Today.Month, 1).AddMonths(-1);
        _monthText = _month.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        return LoadAsync();
    }

    private static DateOnly? Read(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly month) && month.Year is > 2001 and < 2100 ? month : null;

    private async Task LoadAsync()
    {
        try
        {
            (_lines, _problem) = ([.. await Returns.ReadAsync(_month, _gone.Token)], null);
        }
        catch (OperationCanceledException)
        {
            // The page was left.
        }
        catch (System.Data.Common.DbException fault)
        {
            Log.LogError(fault, "The monthly returns could not be read");
            _problem = "月报暂时读不出来，请稍后重试。";
        }
    }

    private void Apply()
    {
        _outcome = null;
        if (Read(_monthText) is { } month)
        {
            Navigation.NavigateTo(MonthlyUrls.Of(month));
        }
    }

    private async Task BeginAsync(ReturnLine line)
    {
        if (_busy)
        {
            return;
        }

        _busy = true;
        try
        {
            Outcome<Guid> begun = await Begin.RunAsync(line.Region, _month, _gone.Token);
            _outcome = begun;
            if (begun.IsOk)
            {
                Navigation.NavigateTo(MonthlyUrls.One(begun.Value));
                return;
            }

            await LoadAsync();
        }
        finally
        {
            _busy = false;
        }

        StateHasChanged();
        await Script.FocusFieldAsync("monthly-outcome", _gone.Token);
    }
}
