using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.Records;

/// <summary>Files: every stored content is there and has its digest.</summary>
internal sealed class BlobVerification(IDbContextFactory<OfficeDbContext> databases, IBlobStore store) : IVerification
{
    public string Subject => "文件";

    public async Task<VerificationResult> VerifyAsync(CancellationToken cancellationToken)
    {
        await using OfficeDbContext context = await databases.CreateDbContextAsync(cancellationToken);
        List<string> faults = [];
        int count = 0;
        await foreach (string digest in context.Set<StoredBlob>().OrderBy(blob => blob.Digest).Select(blob => blob.Digest)
            .AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            count++;
            if (!await store.IsSoundAsync(digest, cancellationToken))
            {
                faults.Add($"文件 {digest} {(store.Holds(digest) ? "已损坏（摘要不符）" : "缺失")}。");
            }
        }

        return new(Subject, $"共 {count} 个文件。", faults, []);
    }
}
