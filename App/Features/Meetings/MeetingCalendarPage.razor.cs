using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Records;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace ApprovalOffice.App.Features.Meetings;

/// <summary>The meetings by month, week or as a list; view, day and place stand in the address.</summary>
public sealed partial class MeetingCalendarPage : IDisposable
{
    private static readonly (MeetingView View, string Name)[] Views = [(MeetingView.Month, "月"), (MeetingView.Week, "周"), (MeetingView.List, "列表"), (MeetingView.Past, "以前的")];

    private readonly Departure _gone = new();
    private readonly PageNews _news;
    private CalmSubscription? _feed;
    private MeetingFilter _filter = new() { Day = DateOnly.MinValue };
    private MeetingSlice? _slice;
    private string? _problem;
    private DateOnly? _day;
    private bool _mine;
    private int _asked;

    public MeetingCalendarPage() => _news = new PageNews(LoadAsync);

    [Inject]
    public required MeetingCalendar Meetings { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required OfficeTime Time { get; init; }

    [Inject]
    public required IChangeFeed Feed { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [Inject]
    public required ILogger<MeetingCalendarPage> Log { get; init; }

    private bool IsList => _filter.View is MeetingView.List or MeetingView.Past;

    private string Heading => _filter.View switch
    {
        MeetingView.Month => $"{_filter.Day.Year}年{_filter.Day.Month}月",
        MeetingView.Week => $"{_filter.First:yyyy-MM-dd} 至 {_filter.Last:yyyy-MM-dd}",
        MeetingView.List => $"{_filter.Day:yyyy-MM-dd} 起的会议，先开的在前",
        _ => $"{_filter.Day:yyyy-MM-dd} 以前的会议，最近的在前",
    };

    /// <inheritdoc />
    public void Dispose()
    {
        Navigation.LocationChanged -= Moved;
        _feed?.Dispose();
        _gone.Dispose();
    }

    /// <inheritdoc />
    protected override Task OnInitializedAsync()
    {
        Navigation.LocationChanged += Moved;
        _feed = new CalmSubscription(Feed, Clock, signal => signal.Kind == MeetingScope.Signal, () => InvokeAsync(async () =>
        {
            await _news.HearAsync();
            StateHasChanged();
        }));
        return TakeAsync(new Uri(Navigation.Uri));
    }

    private void Moved(object? sender, LocationChangedEventArgs move)
    {
        Uri address = new(move.Location);
        if (address.AbsolutePath == MeetingUrls.Calendar)
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
        _filter = MeetingFilter.Read(address.Query, Time.Today);
        (_day, _mine) = (_filter.Day, _filter.IsMine);
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
            MeetingSlice slice = await Meetings.ReadAsync(_filter, _gone.Token);
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
            Log.LogError(fault, "The meetings could not be read");
            _problem = "会议暂时读不出来，请稍后重试。";
        }
    }

    private void Apply() => Navigation.NavigateTo((_filter with { Day = _day ?? Time.Today, IsMine = _mine, After = null }).ToUrl());
}
