using System.Globalization;
using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Regions;
using ApprovalOffice.Data.Values;
using ApprovalOffice.Data.Workbooks;
using Microsoft.AspNetCore.Components;

namespace ApprovalOffice.App.Workbooks;

/// <summary>The reports that can be made.</summary>
public sealed partial class ReportsPage : IDisposable
{
    private readonly Departure _gone = new();
    private IReadOnlyList<(string Code, string Name)> _regions = [];
    private string _region = "";
    private string _month = "";
    private Outcome? _outcome;
    private bool _busy;

    [Inject]
    public required WorkbookSources Sources { get; init; }

    [Inject]
    public required RequestExport Request { get; init; }

    [Inject]
    public required CaseScope Scope { get; init; }

    [Inject]
    public required OfficeReference Reference { get; init; }

    [Inject]
    public required OfficeTime Time { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <inheritdoc />
    public void Dispose() => _gone.Dispose();

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        _month = Time.Today.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        RegionTree regions = (await Reference.OrgansAsync(_gone.Token)).Regions;
        _regions = [.. (await Scope.RegionsAsync(_gone.Token)).Select(code => (code.Value, regions.FullName(code)))];
    }

    private async Task MakeAsync(IReportSource report)
    {
        DateOnly? month = ReportQuery.MonthOf(_month);
        if (report.IsOfMonth && month is null)
        {
            _outcome = Outcome.NotFound("请选择月份。");
            return;
        }

        _busy = true;
        try
        {
            ReportQuery query = new(RegionCode.TryParse(_region, out RegionCode region) ? region : null, report.IsOfMonth ? month : null);
            Outcome<Guid> outcome = await Request.RunAsync(report.Kind, query.ToString(), WorkbookFormat.Xlsx, _gone.Token);
            _outcome = outcome;
            if (outcome.IsOk)
            {
                Navigation.NavigateTo(WorkbookUrls.Exports);
            }
        }
        finally
        {
            _busy = false;
        }
    }
}
