using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Records;
using Microsoft.AspNetCore.Components;

namespace ApprovalOffice.App.Features.Joint;

/// <summary>The stages that the person's department leads; the page stands in the address.</summary>
public sealed partial class JointListPage : IDisposable
{
    private readonly Departure _gone = new();
    private readonly PageNews _news;
    private CalmSubscription? _subscription;
    private JointSlice? _slice;
    private bool _all;

    public JointListPage() => _news = new PageNews(LoadAsync);

    [Inject]
    public required JointList Stages { get; init; }

    [Inject]
    public required IChangeFeed Feed { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    /// <summary>Whether those at their end are shown too.</summary>
    [SupplyParameterFromQuery(Name = "all")]
    public bool? All { get; set; }

    /// <summary>Behind which line the page begins.</summary>
    [SupplyParameterFromQuery(Name = "after")]
    public string? After { get; set; }

    /// <inheritdoc />
    public void Dispose()
    {
        _subscription?.Dispose();
        _gone.Dispose();
    }

    /// <inheritdoc />
    protected override void OnInitialized() => _subscription = new CalmSubscription(
        Feed, Clock, signal => signal.Kind is CaseTransaction.Signal or StageOperation.Signal, () => InvokeAsync(_news.HearAsync));

    /// <inheritdoc />
    protected override Task OnParametersSetAsync()
    {
        _all = All == true;
        return _news.HearAsync();
    }

    private async Task LoadAsync()
    {
        if (!_gone.HasCome)
        {
            _slice = await Stages.ReadAsync(_all, JointPlace.Read(After), _gone.Token);
            StateHasChanged();
        }
    }
}
