using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Rules;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.Records;

/// <summary>Takes files in, chunk by chunk. With several servers their data folder must be shared, as for the contents.</summary>
public sealed class Uploads
{
    private readonly IDbContextFactory<OfficeDbContext> databases;
    private readonly IBlobStore store;
    private readonly BlobArchive archive;
    private readonly FileSettings settings;
    private readonly TimeProvider clock;
    private readonly ChunkFolder chunks;

    /// <summary>Creates it; the container does.</summary>
    public Uploads(
        IDbContextFactory<OfficeDbContext> databases,
        IBlobStore store,
        BlobArchive archive,
        FileSettings settings,
        DatabaseOptions options,
        TimeProvider clock)
    {
        (this.databases, this.store, this.archive, this.settings, this.clock) = (databases, store, archive, settings, clock);
        chunks = new ChunkFolder(Path.Combine(settings.EffectiveFolder(options.DataFolder), "uploads"));
    }

    /// <summary>Begins an upload.</summary>
    /// <exception cref="RuleBroken">FILE-001, FILE-002, FILE-006.</exception>
    public async Task<UploadProgress> BeginAsync(Guid personId, string fileName, long totalLength, CancellationToken cancellationToken = default)
    {
        UploadSession upload = UploadSession.Begin(personId, fileName, totalLength, settings, clock.GetUtcNow());
        await using OfficeDbContext context = await databases.CreateDbContextAsync(cancellationToken);
        context.Add(upload);
        await context.SaveChangesAsync(cancellationToken);
        return ProgressOf(upload);
    }

    /// <summary>How far the upload is; asked after a broken connection.</summary>
    /// <exception cref="RuleBroken">FILE-009 no such upload of this person.</exception>
    public async Task<UploadProgress> FindAsync(Guid personId, Guid id, CancellationToken cancellationToken = default)
    {
        await using OfficeDbContext context = await databases.CreateDbContextAsync(cancellationToken);
        return ProgressOf(await LoadAsync(context, personId, id, cancellationToken));
    }

    /// <summary>Takes one chunk; the same chunk twice is as good as once.</summary>
    /// <param name="personId">Who sends.</param>
    /// <param name="id">The upload.</param>
    /// <param name="number">Number of the chunk, from 0.</param>
    /// <param name="content">Its bytes, exactly as many as the chunk has.</param>
    /// <param name="cancellationToken">Gives up; a chunk cut off is not kept.</param>
    /// <exception cref="RuleBroken">FILE-007 wrong number or length; FILE-009; FILE-010.</exception>
    public async Task AcceptAsync(Guid personId, Guid id, int number, Stream content, CancellationToken cancellationToken = default)
    {
        await using OfficeDbContext context = await databases.CreateDbContextAsync(cancellationToken);
        UploadSession upload = await LoadAsync(context, personId, id, cancellationToken);
        int length = upload.LengthOf(number);
        if (upload.Digest is null)
        {
            await chunks.WriteAsync(id, number, length, content, cancellationToken);
        }
    }

    /// <summary>Puts the chunks together, judges the content and stores it. Asked again, it answers the same.</summary>
    /// <returns>The stored file.</returns>
    /// <exception cref="RuleBroken">
    /// FILE-003 a program; FILE-004 not a kind taken; FILE-005 name and content differ; FILE-008 chunks are missing; FILE-009; FILE-010.
    /// </exception>
    public async Task<StoredBlob> FinishAsync(Guid personId, Guid id, CancellationToken cancellationToken = default)
    {
        await using OfficeDbContext context = await databases.CreateDbContextAsync(cancellationToken);
        UploadSession upload = await LoadAsync(context, personId, id, cancellationToken);
        if (upload.Digest is { } digest)
        {
            return await context.Set<StoredBlob>().SingleAsync(blob => blob.Digest == digest, cancellationToken);
        }

        int received = chunks.Received(id).Count;
        if (received < upload.ChunkCount)
        {
            throw new RuleBroken(FileRules.Incomplete, detail: $"已收到 {received} 片，共 {upload.ChunkCount} 片");
        }

        StoredBlob blob = await StoreAsync(context, upload, cancellationToken);
        chunks.Remove(id);
        return blob;
    }

    /// <summary>Throws away uploads that have run out, and the chunks of finished ones; a job does it daily.</summary>
    /// <returns>How many.</returns>
    public async Task<int> DiscardExpiredAsync(CancellationToken cancellationToken = default)
    {
        await using OfficeDbContext context = await databases.CreateDbContextAsync(cancellationToken);
        DateTime now = clock.GetUtcNow().UtcDateTime;
        List<UploadSession> expired = await context.Set<UploadSession>().Where(upload => upload.ExpiresAt <= now).OrderBy(upload => upload.ExpiresAt).Take(500).ToListAsync(cancellationToken);
        context.RemoveRange(expired);
        await context.SaveChangesAsync(cancellationToken);
        foreach (UploadSession upload in expired)
        {
            chunks.Remove(upload.Id);
        }

        return expired.Count;
    }

    private async Task<StoredBlob> StoreAsync(OfficeDbContext context, UploadSession upload, CancellationToken cancellationToken)
    {
        BlobContent content;
        await using (Stream whole = chunks.OpenWhole(upload.Id, upload.ChunkCount))
        {
            content = await store.WriteAsync(whole, settings.MaxLength, cancellationToken);
        }

        if (!content.Kind.Fits(upload.FileName))
        {
            throw new RuleBroken(FileRules.NameDiffers, detail: $"内容是 {content.Kind.Name}");
        }

        StoredBlob blob = await archive.RowAsync(context, content, cancellationToken);
        upload.Complete(blob.Digest);
        await context.SaveChangesAsync(cancellationToken);
        return blob;
    }

    private async Task<UploadSession> LoadAsync(OfficeDbContext context, Guid personId, Guid id, CancellationToken cancellationToken)
    {
        DateTime now = clock.GetUtcNow().UtcDateTime;
        return await context.Set<UploadSession>()
            .SingleOrDefaultAsync(upload => upload.Id == id && upload.PersonId == personId && upload.ExpiresAt > now, cancellationToken)
            ?? throw new RuleBroken(FileRules.NoSuchUpload);
    }

    private UploadProgress ProgressOf(UploadSession upload) => new(
        upload.Id, upload.FileName, upload.TotalLength, upload.ChunkLength, upload.ChunkCount, chunks.Received(upload.Id), upload.Digest);
}
