using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;

namespace ApprovalOffice.App.Features.Window;

/// <summary>What a window clerk does to one application before it is accepted: whoever works on what nobody has taken has taken it.</summary>
public sealed class IntakeOperation(CaseOperation operation, IntakeTakes takes)
{
    private static readonly string[] Who = [Permissions.AcceptCases];

    /// <summary>Runs one act.</summary>
    /// <param name="target">The case as the clerk saw it.</param>
    /// <param name="name">What the trail calls it.</param>
    /// <param name="body">The act.</param>
    /// <param name="ct">Cancels before the commit.</param>
    /// <returns>The new version of the case.</returns>
    public Task<Outcome<int>> RunAsync(CaseTarget target, string name, Func<CaseWork, Task> body, CancellationToken ct) =>
        operation.RunAsync(
            target,
            Who,
            name,
            async work =>
            {
                await takes.HoldAsync(work, ct);
                await body(work);
            },
            ct);
}
