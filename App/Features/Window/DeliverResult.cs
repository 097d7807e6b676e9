using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;

namespace ApprovalOffice.App.Features.Window;

/// <summary>送达 (行政许可法第四十四条): within ten working days of the decision.</summary>
public sealed class DeliverResult(CaseOperation operation)
{
    /// <summary>Records the delivery.</summary>
    public Task<Outcome<int>> RunAsync(CaseTarget target, Delivery delivery, CancellationToken ct) =>
        operation.RunAsync(target, [Permissions.DeliverCertificates], "送达", work => Deliver(work, delivery), ct);

    private static Task Deliver(CaseWork work, Delivery delivery)
    {
        work.Case.Deliver(work.Act, delivery.Way, delivery.Receiver ?? "", delivery.Remarks);
        return Task.CompletedTask;
    }
}
