using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;

namespace ApprovalOffice.App.Features.Review;

/// <summary>延长审批期限, once, by the person in charge of the organ (行政许可法第四十二条).</summary>
public sealed class ExtendPeriod(CaseOperation operation)
{
    /// <summary>Extends by what the matter allows.</summary>
    public Task<Outcome<int>> RunAsync(CaseTarget target, string reason, CancellationToken ct) =>
        operation.RunAsync(
            target,
            [Permissions.DecideCases],
            "延长审批期限",
            async work => work.Case.Extend(
                work.Act, reason, work.Calendar, await SigningLength.OfAsync(work.Db, work.Case.Organ.OrganId, work.Case.Matter.Code, ct)),
            ct);
}
