using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases.Results;
using Microsoft.EntityFrameworkCore;

using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.App.Features.Projects;

/// <summary>The window confirms an earlier result after comparing it with the register or the original.</summary>
public sealed class ConfirmPriorResult(ProjectOperation operation, CurrentPerson person, TimeProvider clock)
{
    /// <summary>Confirms it.</summary>
    public async Task<Outcome> RunAsync(Guid projectId, Guid resultId, CancellationToken ct) => person.May(Permissions.AcceptCases)
        ? await operation.RunAsync(
            projectId,
            null,
            "核实前序成果",
            async (db, _) =>
            {
                PriorResult? result = await db.Set<PriorResult>().FirstOrDefaultAsync(r => r.Id == resultId && r.ProjectId == projectId, ct);
                PriorResultRules.NotOpen.Require(result is { ConfirmedAt: null });
                result.Confirm(person.PersonId, clock.GetUtcNow().UtcDateTime);
            },
            ct)
        : Outcome.Forbidden();
}
