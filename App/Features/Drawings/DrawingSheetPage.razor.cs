using ApprovalOffice.App.Features.Drawings.Rendering;
using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Records;
using Microsoft.AspNetCore.Components;

namespace ApprovalOffice.App.Features.Drawings;

/// <summary>One sheet: a page of one of its versions, and what versions there are; version and page stand in the address.</summary>
public sealed partial class DrawingSheetPage : IDisposable
{
    private readonly Departure _gone = new();
    private readonly PageNews _news;
    private IDisposable? _feed;
    private SheetView? _view;
    private SheetLine? _line;
    private PageFault? _fault;
    private string _heard = "";
    private int _page = 1;
    private int _count;
    private bool _missing;

    public DrawingSheetPage() => _news = new PageNews(LoadAsync);

    [Parameter]
    public Guid SetId { get; set; }

    [Parameter]
    public Guid SheetId { get; set; }

    [SupplyParameterFromQuery(Name = DrawingUrls.VersionKey)]
    public int? Version { get; set; }

    [SupplyParameterFromQuery(Name = DrawingUrls.PageKey)]
    public int? Page { get; set; }

    [Inject]
    public required SetReading Reading { get; init; }

    [Inject]
    public required DrawingPages Pages { get; init; }

    [Inject]
    public required IChangeFeed Feed { get; init; }

    /// <inheritdoc />
    public void Dispose()
    {
        _feed?.Dispose();
        _gone.Dispose();
    }

    /// <inheritdoc />
    protected override void OnInitialized() => _feed = Feed.Subscribe(signal =>
    {
        if (signal.Kind == DrawingScope.Signal && signal.Id == SetId)
        {
            _ = InvokeAsync(HearAsync);
        }
    });

    /// <inheritdoc />
    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        if (_gone.HasCome)
        {
            return;
        }

        SheetView? view = await Reading.SheetAsync(SetId, SheetId, _gone.Token);
        SheetLine? line = view?.Versions.FirstOrDefault(v => Version is { } number ? v.Version.Number == number : v.Version.Id == view.Sheet.CurrentId);
        (int count, PageFault? fault) = (line?.IsPicture == true ? 1 : 0, null);
        int page = Math.Max(1, Page ?? 1);
        if (line is { HasPages: true, IsPicture: false })
        {
            PageCount counted = await Pages.CountAsync(line.Version.Digest, _gone.Token);
            (count, page) = (counted.Pages, Math.Clamp(page, 1, Math.Max(1, counted.Pages)));
            fault = counted.Fault ?? (await Pages.PictureAsync(line.Version.Digest, page, _gone.Token)).Fault;
        }

        (_view, _line, _count, _page, _fault, _missing) = (view, line, count, page, fault, line is null);
    }

    private async Task HearAsync()
    {
        int? before = _view?.Set.Version;
        await _news.HearAsync();
        if (!_gone.HasCome)
        {
            _heard = _view?.Set.Version == before ? _heard : "图纸有新的变动，页面已更新。";
            StateHasChanged();
        }
    }
}
