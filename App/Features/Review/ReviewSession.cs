using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;

namespace ApprovalOffice.App.Features.Review;

/// <summary>
/// One person at one case: what they see, and the acts they do, one after the other. An own act takes the version of the act before it;
/// a change by somebody else is seen as one.
/// </summary>
public sealed class ReviewSession : IDisposable
{
    // Not disposed: an act that is under way when the person leaves still gives its turn back, and nobody asks for its handle.
    private readonly SemaphoreSlim _turn = new(1);
    private readonly Departure _gone = new();
    private readonly ReviewFile _file;
    private readonly Action _changed;
    private readonly PageNews _news;
    private bool _isActing;
    private bool _hasMoved;
    private int _reads;
    private int _shown;

    /// <summary>One person comes to one case.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="file">Reads it.</param>
    /// <param name="keeps">Whether what stands on the screen is kept, because a form rests on it.</param>
    /// <param name="changed">Called when there is something new to show.</param>
    public ReviewSession(Guid caseId, ReviewFile file, Func<bool> keeps, Action changed)
    {
        (CaseId, _file, _changed) = (caseId, file, changed);
        _news = new PageNews(LoadAsync, () => _isActing || keeps());
    }

    /// <summary>The case.</summary>
    public Guid CaseId { get; }

    /// <summary>What is seen; null before it is read, and when there is nothing for this person.</summary>
    public ReviewSheet? Sheet { get; private set; }

    /// <summary>Whether it was read.</summary>
    public bool IsRead { get; private set; }

    /// <summary>Whether somebody else has changed the case while something was being filled in.</summary>
    public bool IsStale => _news.IsWaiting && _hasMoved && !_isActing;

    /// <summary>Reads the newest, because the person asked for it.</summary>
    public Task ReloadAsync() => _news.ReadAsync();

    /// <summary>Hears that the case has changed; what is heard during an act or while a form is open is kept, never lost.</summary>
    public async Task HearAsync()
    {
        await _news.HearAsync();

        // Word of one's own act can come after it has been read.
        if (_news.IsWaiting && !_isActing && Sheet is { } seen)
        {
            _hasMoved = await _file.VersionAsync(CaseId, _gone.Token) != seen.Version;
            _changed();
        }
    }

    /// <summary>Reads what was heard, once the form that rested on what stands there is closed.</summary>
    public Task SettleAsync() => _news.SettleAsync();

    /// <summary>Does one act on the case as it is seen.</summary>
    public async Task<Outcome<int>> ActAsync(Func<CaseTarget, Task<Outcome<int>>> act)
    {
        await _turn.WaitAsync(_gone.Token);
        try
        {
            _isActing = true;
            Outcome<int> outcome = await act(Sheet!.Target);
            if (outcome.IsOk)
            {
                await ReloadAsync();
            }

            return outcome;
        }
        finally
        {
            _isActing = false;
            _turn.Release();
            await SettleAsync();
        }
    }

    /// <summary>Carries one act out without keeping it, on the case as it is seen.</summary>
    public async Task<Outcome<int>> RehearseAsync(Func<CaseTarget, Task<Outcome<int>>> act, Rehearsal rehearsal)
    {
        await _turn.WaitAsync(_gone.Token);
        try
        {
            return await act(Sheet!.Target with { Rehearsal = rehearsal });
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => _gone.Dispose();

    private async Task LoadAsync()
    {
        if (_gone.HasCome)
        {
            return;
        }

        int read = ++_reads;
        ReviewSheet? latest = await _file.LoadAsync(CaseId, _gone.Token);

        // Of two readings at once the one that began later knows more, whichever ends first.
        if (read > _shown)
        {
            (_shown, Sheet, IsRead, _hasMoved) = (read, latest, true, false);
            _changed();
        }
    }
}
