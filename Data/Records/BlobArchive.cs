using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Rules;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.Records;

/// <summary>Stores a content and its row: first the content, for good, then the row.</summary>
public sealed class BlobArchive(IBlobStore store, FileSettings settings, TimeProvider clock)
{
    /// <summary>
    /// Stores a content and sees to its row, in the caller's transaction if there is one. A content known already keeps
    /// its row, also when two bring it at the same moment.
    /// </summary>
    /// <exception cref="RuleBroken">FILE-001 to FILE-004, FILE-010.</exception>
    public async Task<StoredBlob> StoreAsync(OfficeDbContext context, Stream content, CancellationToken cancellationToken = default)
    {
        BlobContent stored = await WriteAsync(content, cancellationToken);
        return await RowAsync(context, stored, cancellationToken);
    }

    /// <summary>Stores a content whose row is to follow.</summary>
    /// <exception cref="RuleBroken">FILE-001 to FILE-004, FILE-010.</exception>
    public Task<BlobContent> WriteAsync(Stream content, CancellationToken cancellationToken = default) => store.WriteAsync(content, settings.MaxLength, cancellationToken);

    /// <summary>The row of a content that the store holds, made if there is none.</summary>
    public async Task<StoredBlob> RowAsync(OfficeDbContext context, BlobContent stored, CancellationToken cancellationToken)
    {
        DateTime now = UtcInstantConverter.ToColumn(clock.GetUtcNow().UtcDateTime);
        await context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "StoredBlobs" ("Digest", "Length", "ContentType", "CreatedAt")
            VALUES ({stored.Digest}, {stored.Length}, {stored.Kind.ContentType}, {now})
            ON CONFLICT ("Digest") DO NOTHING
            """,
            cancellationToken);
        return await context.Set<StoredBlob>().SingleAsync(blob => blob.Digest == stored.Digest, cancellationToken);
    }
}
