using ApprovalOffice.App.Papers;
using ApprovalOffice.Data.Meetings;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ApprovalOffice.App.Features.Meetings;

/// <summary>Makes the file of a meeting's paper, from the outbox: tried again until it is there, made once.</summary>
public sealed class MeetingPaperMaker(IDbContextFactory<OfficeDbContext> contexts, BlobArchive blobs, TimeProvider clock) : IOutboxHandler
{
    /// <summary>The kind of the outbox message.</summary>
    public const string MessageKind = "meeting-paper";

    /// <inheritdoc/>
    public string Kind => MessageKind;

    /// <inheritdoc/>
    public async Task DeliverAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        Guid id = Guid.Parse(message.Recipient);
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(cancellationToken);
        db.Describe("制作会议文书");
        MeetingPaper frozen = await db.Set<MeetingPaper>().AsNoTracking().SingleAsync(p => p.Id == id, cancellationToken);
        if (frozen.Digest is not null)
        {
            return;
        }

        using MemoryStream file = new(PaperDrawings.Draw(frozen.ModelName, frozen.Model));
        BlobContent content = await blobs.WriteAsync(file, cancellationToken);
        await using IDbContextTransaction transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        StoredBlob stored = await blobs.RowAsync(db, content, cancellationToken);
        (await db.Set<MeetingPaper>().SingleAsync(p => p.Id == id, cancellationToken)).AttachFile(stored.Digest, clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
