using ApprovalOffice.App.UseCases;

namespace ApprovalOffice.App.Jobs;

/// <summary>
/// Does the same to many cases in the name of the office, one transaction each. A case that refuses (somebody was quicker) is passed
/// over; one that fails does not keep the others waiting, but the job as a whole then counts as failed.
/// </summary>
internal sealed class CaseSweep(OfficeAct office, ILogger<CaseSweep> log)
{
    /// <summary>Runs the act on each.</summary>
    /// <param name="cases">The cases; the act itself judges again whether it may.</param>
    /// <param name="operation">What the trail calls it.</param>
    /// <param name="act">The act.</param>
    /// <param name="ct">Stops between two cases.</param>
    /// <returns>What came of it, in Chinese.</returns>
    /// <exception cref="AggregateException">Some failed; all others were done.</exception>
    public Task<string> RunAsync(IEnumerable<Guid> cases, string operation, Action<CaseWork, Guid> act, CancellationToken ct) => RunAsync(
        cases,
        operation,
        (work, id) =>
        {
            act(work, id);
            return Task.CompletedTask;
        },
        ct);

    /// <summary>Runs an act on each that reads or writes beside the case.</summary>
    /// <inheritdoc cref="RunAsync(IEnumerable{Guid}, string, Action{CaseWork, Guid}, CancellationToken)"/>
    public async Task<string> RunAsync(IEnumerable<Guid> cases, string operation, Func<CaseWork, Guid, Task> act, CancellationToken ct)
    {
        int done = 0;
        List<Exception> faults = [];
        foreach (Guid id in cases)
        {
            try
            {
                Outcome<int> outcome = await office.RunAsync(id, operation, work => act(work, id), ct);
                done += outcome.IsOk ? 1 : 0;
                if (!outcome.IsOk)
                {
                    log.LogWarning("{Operation} of {CaseId} by the office was turned away: {Sentence}", operation, id, outcome.Sentence);
                }
            }
            catch (Exception fault) when (!ct.IsCancellationRequested)
            {
                log.LogError(fault, "{Operation} of {CaseId} by the office failed", operation, id);
                faults.Add(fault);
            }
        }

        return faults.Count == 0
            ? done == 0 ? "没有需要办理的办件" : $"{operation} {done} 件"
            : throw new AggregateException($"{operation}: {faults.Count} failed, {done} done.", faults);
    }
}
