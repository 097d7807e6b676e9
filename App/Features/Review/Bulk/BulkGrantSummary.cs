namespace ApprovalOffice.App.Features.Review.Bulk;

/// <summary>How a bulk grant stands.</summary>
/// <param name="Id">The bulk grant.</param>
/// <param name="CreatedAt">When it was ordered, UTC.</param>
/// <param name="FinishedAt">When nothing was waiting any more, UTC; null while under way.</param>
/// <param name="IsCancelled">Whether the rest was cancelled.</param>
/// <param name="Total">How many cases.</param>
/// <param name="Granted">How many were granted.</param>
/// <param name="Refused">How many were turned away.</param>
/// <param name="Cancelled">How many were cancelled.</param>
public sealed record BulkGrantSummary(Guid Id, DateTime CreatedAt, DateTime? FinishedAt, bool IsCancelled, int Total, int Granted, int Refused, int Cancelled)
{
    /// <summary>How many are settled.</summary>
    public int Settled => Granted + Refused + Cancelled;

    /// <summary>Where it stands, in words.</summary>
    public string StateWords => FinishedAt is null ? "签发中" : IsCancelled ? "已取消其余" : "已结束";
}
