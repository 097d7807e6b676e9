using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;

namespace ApprovalOffice.App.Features.Archiving;

/// <summary>归档 of several cases at once: each by itself, by the same rules as alone. What somebody has changed since, or what is still open, stays and says why.</summary>
public sealed class ArchiveCases(CaseOperation operation)
{
    /// <summary>Archives them.</summary>
    /// <param name="targets">The cases as seen, at most a page of them.</param>
    /// <param name="ct">Stops between two cases.</param>
    /// <returns>What came of each.</returns>
    public async Task<IReadOnlyList<Outcome<int>>> RunAsync(IReadOnlyList<CaseTarget> targets, CancellationToken ct)
    {
        List<Outcome<int>> outcomes = [];
        foreach (CaseTarget target in targets.Take(ArchiveList.PageSize))
        {
            outcomes.Add(await operation.RunAsync(
                target,
                [Permissions.AcceptCases],
                "归档",
                work =>
                {
                    work.Case.Archive(work.Act);
                    return Task.CompletedTask;
                },
                ct));
        }

        return outcomes;
    }
}
