using ApprovalOffice.App.Access;
using ApprovalOffice.App.Shell;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Supervision;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace ApprovalOffice.App.Features.Inspections;

/// <summary>The results of supervision; filters and place stand in the address.</summary>
public sealed partial class InspectionsPage : IDisposable
{
    private readonly Departure _gone = new();
    private InspectionFilter _filter = new();
    private InspectionSlice? _slice;
    private IReadOnlyList<Organ> _organs = [];
    private IReadOnlyDictionary<string, string> _types = new Dictionary<string, string>();
    private string? _problem;
    private string _project = "";
    private string _organ = "";
    private string _type = "";
    private string _conclusion = "";
    private bool _overdue;
    private int _asked;

    [Inject]
    public required InspectionList Inspections { get; init; }

    [Inject]
    public required CurrentPerson Me { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required ILogger<InspectionsPage> Log { get; init; }

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
        _organs = await Inspections.OrgansAsync(CancellationToken.None);
        _types = await Inspections.TaskTypesAsync(CancellationToken.None);
        await TakeAsync(new Uri(Navigation.Uri));
    }

    private void Moved(object? sender, LocationChangedEventArgs move)
    {
        Uri address = new(move.Location);
        if (address.AbsolutePath == InspectionUrls.List)
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
        _filter = InspectionFilter.Read(address.Query);
        (_project, _organ, _type) = (_filter.Project, _filter.OrganId?.ToString() ?? "", _filter.TaskType);
        (_conclusion, _overdue) = (_filter.Conclusion?.ToString() ?? "", _filter.IsOverdue);
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
            InspectionSlice slice = await Inspections.ReadAsync(_filter, _gone.Token);
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
            Log.LogError(fault, "The inspections could not be read");
            _problem = "检查结果暂时读不出来，请稍后重试。";
        }
    }

    private void Apply() => Navigation.NavigateTo(new InspectionFilter
    {
        Project = _project.Trim(), OrganId = Guid.TryParse(_organ, out Guid organ) ? organ : null, TaskType = _type,
        Conclusion = Enum.TryParse(_conclusion, out InspectionConclusion conclusion) ? conclusion : null, IsOverdue = _overdue,
    }.ToUrl());
}
