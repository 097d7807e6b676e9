using ApprovalOffice.Data.Records;

namespace ApprovalOffice.App.Jobs;

/// <summary>Delivers what the transactions left in the outbox.</summary>
internal sealed class DeliverMessages(OutboxDispatcher dispatcher) : IScheduledWork
{
    /// <inheritdoc />
    public async Task<string> RunAsync(CancellationToken cancellationToken)
    {
        int delivered = await dispatcher.DispatchAsync(cancellationToken);
        return delivered == 0 ? "没有待投递的消息" : $"投递 {delivered} 条";
    }
}
