namespace ApprovalOffice.App.Shell;

/// <summary>
/// News of what a page shows. While something rests on what stands there - an act under way, an open form - the news waits; it is read
/// as soon as nothing does. None is lost, and one reading follows the other, so that no older answer replaces a later one. For one renderer: its calls are never made at the same time.
/// </summary>
/// <param name="read">Reads the newest and shows it.</param>
/// <param name="rests">Whether something rests on what stands there; nothing ever does when not given.</param>
public sealed class PageNews(Func<Task> read, Func<bool>? rests = null)
{
    private bool _settling;

    /// <summary>Whether there is news that the page does not show yet.</summary>
    public bool IsWaiting { get; private set; }

    /// <summary>There is news: it is read now, or by the next call of <see cref="SettleAsync"/> that finds nothing resting.</summary>
    public Task HearAsync()
    {
        IsWaiting = true;
        return SettleAsync();
    }

    /// <summary>Reads what waits if nothing rests on what stands there. To be called whenever something ceases to.</summary>
    public async Task SettleAsync()
    {
        // A reading under way looks again when it ends, so a second one beside it would only read the same twice.
        if (_settling)
        {
            return;
        }

        _settling = true;
        try
        {
            while (IsWaiting && rests?.Invoke() != true)
            {
                await ReadAsync();
            }
        }
        finally
        {
            _settling = false;
        }
    }

    /// <summary>Reads the newest whatever rests on what stands there, because somebody asked for it or has just changed it.</summary>
    public Task ReadAsync()
    {
        // What is heard from here on may not be in this reading.
        IsWaiting = false;
        return read();
    }
}
