using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;

namespace ApprovalOffice.App.Features.Review;

/// <summary>
/// One person at one case: what they see, and the acts they do, one after the other. An own act takes the version of the act before it;
/// a change by somebody else is seen as one.
/// </summary>
/// <param name="caseId">The case.</param>
/// <param name="file">Reads it.</param>
/// <param name="changed">Called when there is something new to show.</param>
public sealed class ReviewSession(Guid caseId, ReviewFile file, Action changed) : IDisposable
{
    // Not disposed: an act that is under way when the person leaves still gives its turn back, and nobody asks for its handle.
    private readonly SemaphoreSlim _turn = new(1);
    private readonly Departure _gone = new();
    private bool _heard;
    private int _reads;
    private int _shown;

    /// <summary>The case.</summary>
    public Guid CaseId => caseId;

    /// <summary>What is seen; null before it is read, and when there is nothing for this person.</summary>
    public ReviewSheet? Sheet { get; private set; }

    /// <summary>Whether it was read.</summary>
    public bool IsRead { get; private set; }

    /// <summary>Whether an act is under way.</summary>
    public bool IsActing { get; private set; }

    /// <summary>Whether somebody else has changed the case while something was being filled in.</summary>
    public bool IsStale { get; private set; }

    /// <summary>Reads the newest.</summary>
    public async Task ReloadAsync()
    {
        if (_gone.HasCome)
        {
            return;
        }

        int read = ++_reads;
        ReviewSheet? latest = await file.LoadAsync(caseId, _gone.Token);

        // Of two readings at once the one that began later knows more, whichever ends first.
        if (read > _shown)
        {
            (_shown, Sheet, IsRead, IsStale) = (read, latest, true, false);
            changed();
        }
    }

    /// <summary>Hears that the case has changed. What is heard during an act is kept until the act has read the case, never lost.</summary>
    /// <param name="keeps">Whether what stands on the screen is kept, because a form rests on it.</param>
    public async Task HearAsync(bool keeps)
    {
        if (IsActing)
        {
            _heard = true;
        }
        else if (keeps)
        {
            GrowStale();
        }
        else
        {
            await ReloadAsync();
        }
    }

    /// <summary>Does one act on the case as it is seen.</summary>
    public async Task<Outcome<int>> ActAsync(Func<CaseTarget, Task<Outcome<int>>> act)
    {
        await _turn.WaitAsync(_gone.Token);
        try
        {
            IsActing = true;
            Outcome<int> outcome = await act(Sheet!.Target);
            if (outcome.IsOk)
            {
                do
                {
                    _heard = false;
                    await ReloadAsync();
                }
                while (_heard && !_gone.HasCome);
            }
            else if (_heard)
            {
                GrowStale();
            }

            return outcome;
        }
        finally
        {
            (IsActing, _heard) = (false, false);
            _turn.Release();
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

    /// <summary>Says that the case has changed although what is on the screen stays.</summary>
    private void GrowStale()
    {
        IsStale = true;
        changed();
    }
}
