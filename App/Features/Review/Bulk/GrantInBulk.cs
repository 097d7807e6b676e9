using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.BulkGrants;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Review.Bulk;

/// <summary>
/// One case of a bulk grant: the decision, its number and the line of the bulk grant are one transaction, so a crash leaves either all of
/// them or none.
/// </summary>
public sealed class GrantInBulk(CaseOperation operation)
{
    /// <summary>Grants it, in the name of the person of this scope.</summary>
    public Task<Outcome<int>> RunAsync(BulkGrantItem item, string? opinion, CancellationToken ct) => operation.RunAsync(
        new CaseTarget(item.CaseId, item.SeenVersion),
        [Permissions.DecideCases],
        "批量签发",
        async work =>
        {
            Guid bulkId = item.BulkGrantId;
            int position = item.Position;
            BulkGrantItem row = await work.Db.Set<BulkGrantItem>().SingleAsync(i => i.BulkGrantId == bulkId && i.Position == position, ct);
            row.Grant(work.Act.OccurredAt);
            await GrantCase.GrantAsync(work, opinion, ct);
        },
        ct);
}
