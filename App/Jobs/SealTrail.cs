using ApprovalOffice.Data.Records;

namespace ApprovalOffice.App.Jobs;

/// <summary>Puts the finished part of the trail under seal.</summary>
internal sealed class SealTrail(AuditSealer sealer) : IScheduledWork
{
    /// <inheritdoc />
    public async Task<string> RunAsync(CancellationToken cancellationToken)
    {
        int rows = await sealer.SealAsync(cancellationToken);
        return rows == 0 ? "没有新的留痕" : $"封存 {rows} 行";
    }
}
