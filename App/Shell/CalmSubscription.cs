using ApprovalOffice.Data.Records;

namespace ApprovalOffice.App.Shell;

/// <summary>
/// Listens to the change feed for a page: the first change is followed at once, those of the moment after it together.
/// A hundred cases saved by a sweep are two readings of an open desk, not a hundred.
/// </summary>
public sealed class CalmSubscription : IDisposable
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(300);

    private readonly Lock _gate = new();
    private readonly Func<Task> _follow;
    private readonly ITimer _timer;
    private readonly IDisposable _subscription;
    private bool _calming;
    private bool _more;

    /// <summary>Begins to listen.</summary>
    /// <param name="feed">The feed.</param>
    /// <param name="clock">Measures the moment.</param>
    /// <param name="concerns">Which changes matter.</param>
    /// <param name="follow">Reads anew; it enters the page's own dispatcher.</param>
    public CalmSubscription(IChangeFeed feed, TimeProvider clock, Func<ChangeSignal, bool> concerns, Func<Task> follow)
    {
        ArgumentNullException.ThrowIfNull(feed);
        ArgumentNullException.ThrowIfNull(clock);
        _follow = follow;
        _timer = clock.CreateTimer(_ => Calmed(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _subscription = feed.Subscribe(signal =>
        {
            if (concerns(signal))
            {
                Changed();
            }
        });
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _subscription.Dispose();
        _timer.Dispose();
    }

    private void Changed()
    {
        lock (_gate)
        {
            if (_calming)
            {
                _more = true;
                return;
            }

            _calming = true;
            _timer.Change(Moment, Timeout.InfiniteTimeSpan);
        }

        _ = _follow();
    }

    private void Calmed()
    {
        lock (_gate)
        {
            _calming = _more;
            if (!_more)
            {
                return;
            }

            _more = false;
            _timer.Change(Moment, Timeout.InfiniteTimeSpan);
        }

        _ = _follow();
    }
}
