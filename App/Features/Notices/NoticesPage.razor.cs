using ApprovalOffice.App.Access;
using ApprovalOffice.App.Shell;
using ApprovalOffice.Data.Records;
using Microsoft.AspNetCore.Components;

namespace ApprovalOffice.App.Features.Notices;

/// <summary>The person's notices, the latest first.</summary>
public sealed partial class NoticesPage : IDisposable
{
    private readonly Departure _gone = new();
    private readonly PageNews _news;
    private IDisposable? _subscription;
    private NoticeSlice? _slice;
    private bool _busy;

    public NoticesPage() => _news = new PageNews(LoadAsync);

    [Inject]
    public required NoticeList Notices { get; init; }

    [Inject]
    public required ReadNotices Read { get; init; }

    [Inject]
    public required CurrentPerson Person { get; init; }

    [Inject]
    public required IChangeFeed Feed { get; init; }

    /// <summary>The page, from 1.</summary>
    [SupplyParameterFromQuery(Name = "page")]
    public int? Page { get; set; }

    /// <summary>1 for the unread ones only.</summary>
    [SupplyParameterFromQuery(Name = "unread")]
    public string? Unread { get; set; }

    private bool UnreadOnly => Unread == "1";

    /// <inheritdoc />
    public void Dispose()
    {
        _subscription?.Dispose();
        _gone.Dispose();
    }

    /// <inheritdoc />
    protected override void OnInitialized()
    {
        Guid me = Person.PersonId;
        _subscription = Feed.Subscribe(signal =>
        {
            if (signal == new ChangeSignal(ReadNotices.Signal, me))
            {
                _ = InvokeAsync(_news.HearAsync);
            }
        });
    }

    /// <inheritdoc />
    protected override Task OnParametersSetAsync() => _news.HearAsync();

    private async Task LoadAsync()
    {
        if (!_gone.HasCome)
        {
            _slice = await Notices.PageAsync(UnreadOnly, Page ?? 1, _gone.Token);
            StateHasChanged();
        }
    }

    // The link leaves the page at once; the mark must not be given up with it.
    private async Task ReadAsync(Guid id) => await Read.RunAsync(id, CancellationToken.None);

    private async Task ReadAllAsync()
    {
        _busy = true;
        try
        {
            await Read.RunForAllAsync(_gone.Token);
        }
        finally
        {
            _busy = false;
        }
    }
}
