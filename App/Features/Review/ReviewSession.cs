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

        Sheet = await file.LoadAsync(caseId, _gone.Token);
        (IsRead, IsStale) = (true, false);
        changed();
    }

    /// <summary>Says that the case has changed although what is on the screen stays.</summary>
    public void GrowStale()
    {
        IsStale = true;
        changed();
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
                await ReloadAsync();
            }

            return outcome;
        }
        finally
        {
            IsActing = false;
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
}
