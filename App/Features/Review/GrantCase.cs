using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Acceptance;
using ApprovalOffice.Data.Cases.Prerequisites;

namespace ApprovalOffice.App.Features.Review;

/// <summary>准予: the last signature is the decision (in a chain of one the handler's: the transition table says whose); number and face of the result are fixed in the same transaction.</summary>
public sealed class GrantCase(CaseOperation operation)
{
    /// <summary>Grants.</summary>
    public Task<Outcome<int>> RunAsync(CaseTarget target, string? opinion, CancellationToken ct) =>
        operation.RunAsync(target, [Permissions.DecideCases, Permissions.ReviewCases], "准予", work => GrantAsync(work, opinion, ct), ct);

    /// <summary>The decision itself, within a transaction of the case.</summary>
    internal static async Task GrantAsync(CaseWork work, string? opinion, CancellationToken ct)
    {
        IReadOnlyList<string> open = await OpenPrerequisites.RecordAsync(work.Db, work.Case, work.Catalogue, work.Act.OccurredAt, ct);
        await AcceptanceGate.RequireAsync(work.Db, work.Case, ct);
        work.Case.RequireProject(await ProjectVersion.OfAsync(work, ct));
        work.Case.Grant(work.Act, opinion, open, work.Calendar);
    }
}
