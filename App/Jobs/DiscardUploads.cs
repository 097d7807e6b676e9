using ApprovalOffice.Data.Records;

namespace ApprovalOffice.App.Jobs;

/// <summary>Throws away the chunks of uploads that nobody finished.</summary>
internal sealed class DiscardUploads(Uploads uploads) : IScheduledWork
{
    /// <inheritdoc />
    public async Task<string> RunAsync(CancellationToken cancellationToken) =>
        $"清理 {await uploads.DiscardExpiredAsync(cancellationToken)} 个";
}
