using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Measures;
using ApprovalOffice.Data.Rules;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace ApprovalOffice.App.Features.Measures;

/// <summary>The cases or projects behind a figure; which figure stands in the address.</summary>
public sealed partial class MeasureBehindPage : IDisposable
{
    private readonly Departure _gone = new();
    private MeasureBehindOf? _behind;
    private string? _problem;
    private string _regionName = "";
    private CatalogueSet? _catalogue;
    private int _asked;

    /// <summary>Code of the measure.</summary>
    [Parameter]
    public string Code { get; set; } = "";

    [Inject]
    public required MeasureBehind Behind { get; init; }

    [Inject]
    public required OfficeReference Reference { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required ILogger<MeasureBehindPage> Log { get; init; }

    private string Title => MeasureRegistry.Find(Code) is { } measure ? $"{measure.Name}的构成" : "数字的构成";

    private MeasureQuery Back => (_behind?.Query ?? MeasureUrls.Read(new Uri(Navigation.Uri))) with { Theme = null, Stage = null, Department = null, Matter = null, Page = 1, IsOwnOnly = false };

    /// <inheritdoc />
    public void Dispose()
    {
        Navigation.LocationChanged -= Moved;
        _gone.Dispose();
    }

    /// <inheritdoc />
    protected override void OnInitialized() => Navigation.LocationChanged += Moved;

    /// <inheritdoc />
    protected override Task OnParametersSetAsync() => LoadAsync();

    private void Moved(object? sender, LocationChangedEventArgs move)
    {
        if (new Uri(move.Location).AbsolutePath == $"{MeasureUrls.List}/{Code}")
        {
            _ = InvokeAsync(async () =>
            {
                await LoadAsync();
                StateHasChanged();
            });
        }
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
            _catalogue ??= (await Reference.CatalogueTodayAsync(_gone.Token)).Catalogue;
            MeasureBehindOf behind = await Behind.ReadAsync(Code, MeasureUrls.Read(new Uri(Navigation.Uri)), _gone.Token);
            string name = (await Reference.OrgansAsync(_gone.Token)).Regions.FullName(behind.Query.Region!.Value);
            if (mine == _asked)
            {
                (_behind, _problem, _regionName) = (behind, null, behind.Query.IsOwnOnly ? $"{name}（不含下级）" : name);
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
            Log.LogError(fault, "What is behind a figure could not be read");
            _problem = "构成暂时读不出来，请稍后重试。";
        }
    }

    private static string Noun(MeasureBehindOf behind) => behind.Measure.Subject == MeasureSubject.Case ? "办件" : "项目";

    private string Narrowed(MeasureBehindOf behind)
    {
        MeasureQuery query = behind.Query;
        string?[] words =
        [
            query.Theme is null ? null : query.Theme.Length == 0 ? "没有主题流程" : _catalogue?.FindTheme(query.Theme)?.Name ?? query.Theme,
            query.Stage is null ? null : _catalogue?.FindStage(query.Stage)?.Name ?? query.Stage,
            query.Department is null ? null : _catalogue?.FindDepartment(query.Department)?.ShortName ?? query.Department,
            query.Matter is null ? null : _catalogue?.FindMatter(query.Matter)?.Name ?? query.Matter,
        ];
        return string.Concat(words.OfType<string>().Select(word => $"，{word}"));
    }
}
