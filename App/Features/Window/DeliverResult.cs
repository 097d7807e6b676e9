using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Rules;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Window;

/// <summary>送达 (行政许可法第四十四条): within ten working days of the decision.</summary>
public sealed class DeliverResult(CaseOperation operation)
{
    /// <summary>Records the delivery.</summary>
    public Task<Outcome<int>> RunAsync(CaseTarget target, Delivery delivery, CancellationToken ct) =>
        operation.RunAsync(target, [Permissions.DeliverCertificates], "送达", work => DeliverAsync(work, delivery, ct), ct);

    internal static async Task DeliverAsync(CaseWork work, Delivery delivery, CancellationToken ct)
    {
        Guid caseId = work.Case.Id;
        CaseRules.PaperNotMade.Require(!await work.Db.Set<OfficialDocument>().AnyAsync(d => d.CaseId == caseId && d.MadeAt == null, ct));
        if (CaseTransitions.Of(CaseAction.DeliverNotice).From.Contains(work.Case.State))
        {
            work.Case.DeliverNotice(work.Act, delivery.Way, delivery.Receiver ?? "", delivery.Remarks);
            return;
        }

        work.Case.Deliver(work.Act, delivery.Way, delivery.Receiver ?? "", delivery.Remarks);
    }
}
