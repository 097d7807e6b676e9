using ApprovalOffice.App.Access;
using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Workbooks;
using Microsoft.AspNetCore.Components;

namespace ApprovalOffice.App.Workbooks;

/// <summary>Shows what would be exported before it is asked for.</summary>
public sealed partial class NewExportPage : IDisposable
{
    private readonly Departure _gone = new();
    private IDetailSource? _source;
    private IReadOnlyList<(string Condition, string Value)> _conditions = [];
    private WorkbookFormat _format = WorkbookFormat.Xlsx;
    private long? _count;
    private string? _refused;
    private Outcome? _outcome;
    private bool _busy;

    [SupplyParameterFromQuery(Name = "kind")]
    public string? Kind { get; set; }

    [SupplyParameterFromQuery(Name = "of")]
    public string? Of { get; set; }

    [Inject]
    public required WorkbookSources Sources { get; init; }

    [Inject]
    public required RequestExport Request { get; init; }

    [Inject]
    public required PageReads Reads { get; init; }

    [Inject]
    public required CurrentPerson Person { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    private string Query => Of ?? "";

    /// <inheritdoc />
    public void Dispose() => _gone.Dispose();

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        _source = Sources.Detail(Kind);
        _refused = _source is null || Query.Length > WorkbookTask.QueryLength ? "没有这项导出。请从列表上的“导出”进入。"
            : _source.Permission is { } needed && !Person.May(needed) ? "您的岗位不能导出这些内容。" : null;
        if (_source is not { } source || _refused is not null)
        {
            return;
        }

        try
        {
            _conditions = await source.ConditionsAsync(Query, _gone.Token);
            await using ReadSnapshot moment = await Reads.OpenAsync(_gone.Token);
            _count = await source.CountAsync(moment.Db, Query, _gone.Token);
        }
        catch (OperationCanceledException)
        {
            // The page was left.
        }
    }

    private async Task RunAsync()
    {
        if (_busy || _source is not { } source)
        {
            return;
        }

        _busy = true;
        try
        {
            Outcome<Guid> outcome = await Request.RunAsync(source.Kind, Query, _format, _gone.Token);
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
