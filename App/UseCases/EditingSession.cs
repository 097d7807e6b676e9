using ApprovalOffice.Data.Persistence;

namespace ApprovalOffice.App.UseCases;

/// <summary>
/// One person's work on one record: what is typed, which version it rests on, and one act at a time. Whatever another
/// tab or person changes meanwhile is taken in as long as it does not touch what is typed here; where it does, both stand side by side.
/// </summary>
/// <typeparam name="TSheet">The record as its page shows it; immutable.</typeparam>
/// <typeparam name="TForm">What is typed.</typeparam>
#pragma warning disable CA1001 // An act that is under way when the person leaves still gives its turn back, and nobody asks for the semaphore's handle.
public abstract class EditingSession<TSheet, TForm>
#pragma warning restore CA1001
    where TSheet : class
    where TForm : class
{
    private readonly SemaphoreSlim _one = new(1, 1);
    private readonly Func<TSheet, TForm> _formOf;
    private TForm _saved;

    /// <summary>Begins with what was read.</summary>
    /// <param name="sheet">The record as read.</param>
    /// <param name="formOf">The form of what is stored; each call makes a new one.</param>
    protected EditingSession(TSheet sheet, Func<TSheet, TForm> formOf)
    {
        (_formOf, Details) = (formOf, sheet);
        (_saved, Form) = (formOf(sheet), formOf(sheet));
    }

    /// <summary>The record as last read.</summary>
    public TSheet Details { get; private set; }

    /// <summary>What is typed.</summary>
    public TForm Form { get; private set; }

    /// <summary>What somebody else saved in the fields that are typed in here; null when nobody did.</summary>
    public TSheet? Other { get; private set; }

    /// <summary>Whether something typed is not saved yet.</summary>
    public bool IsDirty => !Same(Form, _saved);

    /// <summary>Saves what is typed, if anything is new.</summary>
    public Task<Outcome> SaveAsync(CancellationToken ct) => OneAtATimeAsync(() => SaveNowAsync(ct), ct);

    /// <summary>Saves what is typed, then acts; an act that somebody else's harmless change got in the way of is repeated once.</summary>
    public Task<Outcome> ActOnAsync(Func<TSheet, Task<Outcome<int>>> act, CancellationToken ct) => OneAtATimeAsync(
        async () =>
        {
            Outcome saved = await SaveNowAsync(ct);
            if (!saved.IsOk)
            {
                return saved;
            }

            Outcome<int> outcome = await act(Details);
            if (outcome.Kind == OutcomeKind.Conflict && await TakeInAsync(ct))
            {
                outcome = await act(Details);
            }

            await TakeInAsync(ct);
            return outcome;
        },
        ct);

    /// <summary>Takes in what changed elsewhere; false when it is in the way of what is typed, or the record is gone.</summary>
    public Task<bool> RefreshAsync(CancellationToken ct) => OneAtATimeAsync(() => TakeInAsync(ct), ct);

    /// <summary>Goes on with what is typed here, over what somebody else saved.</summary>
    public Task<Outcome> KeepMineAsync(CancellationToken ct) => OneAtATimeAsync(
        () =>
        {
            if (Other is { } other)
            {
                (Details, Other, _saved) = (other, null, _formOf(other));
            }

            return SaveNowAsync(ct);
        },
        ct);

    /// <summary>Goes on with what somebody else saved.</summary>
    public void TakeOther()
    {
        if (Other is { } other)
        {
            (Details, Other) = (other, null);
            (_saved, Form) = (_formOf(other), _formOf(other));
        }
    }

    /// <summary>Reads the record anew; null when it is gone.</summary>
    protected abstract Task<TSheet?> ReadAsync(TSheet sheet, CancellationToken ct);

    /// <summary>Saves a form over the version of the record.</summary>
    protected abstract Task<Outcome<int>> FillAsync(TSheet sheet, TForm typed, CancellationToken ct);

    /// <summary>The record as it stands once the form is saved.</summary>
    protected abstract TSheet Filled(TSheet sheet, TForm typed, int version);

    /// <summary>The same form once more, so that typing goes on while it is saved.</summary>
    protected abstract TForm Copy(TForm form);

    /// <summary>Gives a field that cannot be stored what it holds in the record; false when it is no field of the form, or holds that already.</summary>
    protected abstract bool PutBack(TForm typed, TForm saved, string field);

    /// <summary>Whether two forms say the same.</summary>
    protected abstract bool Same(TForm a, TForm b);

    /// <summary>Whether the record may be filled in now.</summary>
    protected abstract bool IsOpen(TSheet sheet);

    private async Task<Outcome> SaveNowAsync(CancellationToken ct)
    {
        if (!IsOpen(Details) || !IsDirty)
        {
            return Outcome.Ok();
        }

        TForm typed = Copy(Form);
        Outcome? held = null;
        Outcome<int> outcome = await FillOnceMoreAsync(typed, ct);

        // One field that cannot be stored does not keep the others from being saved.
        while (outcome is { Kind: OutcomeKind.Refused, Field: { } field } && PutBack(typed, _saved, field))
        {
            held ??= outcome;
            if (Same(typed, _saved))
            {
                return held;
            }

            outcome = await FillOnceMoreAsync(typed, ct);
        }

        if (outcome.IsOk)
        {
            (_saved, Details) = (typed, Filled(Details, typed, outcome.Value));
        }

        return outcome.IsOk && held is not null ? held : outcome;
    }

    private async Task<Outcome<int>> FillOnceMoreAsync(TForm typed, CancellationToken ct)
    {
        Outcome<int> outcome = await FillAsync(Details, typed, ct);
        return outcome.Kind == OutcomeKind.Conflict && await TakeInAsync(ct) ? await FillAsync(Details, typed, ct) : outcome;
    }

    private async Task<bool> TakeInAsync(CancellationToken ct)
    {
        TSheet? latest;
        try
        {
            latest = await ReadAsync(Details, ct);
        }
        catch (Exception fault) when (StorageRules.Behind(fault) is not null)
        {
            // What is on the screen stays there; the act before has said why.
            return false;
        }

        if (latest is null)
        {
            return false;
        }

        TForm stored = _formOf(latest);
        if (!IsDirty)
        {
            (Details, Form, _saved, Other) = (latest, stored, Copy(stored), null);
            return true;
        }

        // Typed here and changed there: only a person can say which stands.
        if (IsOpen(latest) && !Same(stored, _saved) && !Same(stored, Form))
        {
            Other = latest;
            return false;
        }

        (Details, _saved, Other) = (latest, stored, null);
        return IsOpen(latest);
    }

    private async Task<T> OneAtATimeAsync<T>(Func<Task<T>> act, CancellationToken ct)
    {
        await _one.WaitAsync(ct);
        try
        {
            return await act();
        }
        finally
        {
            _one.Release();
        }
    }
}
