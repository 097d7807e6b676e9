using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Persistence;

namespace ApprovalOffice.App.Features.Applications;

/// <summary>
/// One person's work on one application: what is typed, which version it rests on, and one act at a time. Whatever another
/// tab or person changes meanwhile is taken in as long as it does not touch what is typed here; where it does, both stand side by side.
/// </summary>
public sealed class DraftSession(ApplicationReading reading, FillApplication fill, ApplicationDetails details) : IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);
    private ApplicationForm _saved = ApplicationForm.Of(details.Contact, details.Points);

    /// <summary>The application as last read.</summary>
    public ApplicationDetails Details { get; private set; } = details;

    /// <summary>What is typed.</summary>
    public ApplicationForm Form { get; private set; } = ApplicationForm.Of(details.Contact, details.Points);

    /// <summary>What somebody else saved in the fields that are typed in here; null when nobody did.</summary>
    public ApplicationDetails? Other { get; private set; }

    /// <summary>Whether something typed is not saved yet.</summary>
    public bool IsDirty => !Same(Form, _saved);

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();

    /// <summary>Saves what is typed, if anything is new.</summary>
    public Task<Outcome> SaveAsync(CancellationToken ct) => OneAtATimeAsync(() => SaveNowAsync(ct), ct);

    /// <summary>Saves what is typed, then acts; an act that somebody else's harmless change got in the way of is repeated once.</summary>
    public Task<Outcome> ActAsync(Func<CaseTarget, Task<Outcome<int>>> act, CancellationToken ct) => OneAtATimeAsync(
        async () =>
        {
            Outcome saved = await SaveNowAsync(ct);
            if (!saved.IsOk)
            {
                return saved;
            }

            Outcome<int> outcome = await act(new CaseTarget(Details.Id, Details.Version));
            if (outcome.Kind == OutcomeKind.Conflict && await TakeInAsync(ct))
            {
                outcome = await act(new CaseTarget(Details.Id, Details.Version));
            }

            await TakeInAsync(ct);
            return outcome;
        },
        ct);

    /// <summary>Takes in what changed elsewhere; false when it is in the way of what is typed, or the application is gone.</summary>
    public Task<bool> RefreshAsync(CancellationToken ct) => OneAtATimeAsync(() => TakeInAsync(ct), ct);

    /// <summary>Goes on with what is typed here, over what somebody else saved.</summary>
    public Task<Outcome> KeepMineAsync(CancellationToken ct) => OneAtATimeAsync(
        () =>
        {
            if (Other is { } other)
            {
                (Details, Other, _saved) = (other, null, ApplicationForm.Of(other.Contact, other.Points));
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
            (_saved, Form) = (ApplicationForm.Of(other.Contact, other.Points), ApplicationForm.Of(other.Contact, other.Points));
        }
    }

    private async Task<Outcome> SaveNowAsync(CancellationToken ct)
    {
        if (!Details.IsOpen || !IsDirty)
        {
            return Outcome.Ok();
        }

        ApplicationForm typed = ApplicationForm.Copy(Form);
        Outcome<int> outcome = await fill.RunAsync(new CaseTarget(Details.Id, Details.Version), typed, ct);
        if (outcome.Kind == OutcomeKind.Conflict && await TakeInAsync(ct))
        {
            outcome = await fill.RunAsync(new CaseTarget(Details.Id, Details.Version), typed, ct);
        }

        if (outcome.IsOk)
        {
            (_saved, Details) = (typed, Details with { Version = outcome.Value, Contact = typed.ToContact() });
        }

        return outcome;
    }

    private async Task<bool> TakeInAsync(CancellationToken ct)
    {
        ApplicationDetails? latest;
        try
        {
            latest = await reading.ReadAsync(Details.Id, ct);
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

        ApplicationForm stored = ApplicationForm.Of(latest.Contact, latest.Points);
        if (!IsDirty)
        {
            (Details, Form, _saved, Other) = (latest, stored, ApplicationForm.Copy(stored), null);
            return true;
        }

        // Typed here and changed there: only a person can say which stands.
        if (latest.IsOpen && !Same(stored, _saved) && !Same(stored, Form))
        {
            Other = latest;
            return false;
        }

        (Details, _saved, Other) = (latest, stored, null);
        return latest.IsOpen;
    }

    private static bool Same(ApplicationForm a, ApplicationForm b) =>
        a.ToContact() == b.ToContact()
        && a.Answers.Count == b.Answers.Count
        && a.Answers.All(answer => b.Answers.TryGetValue(answer.Key, out string? other) && other.Trim() == answer.Value.Trim());

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
