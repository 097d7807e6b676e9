using System.Text.Json;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.Records;

/// <summary>Delivers in-app notices: puts the row that the person's bell shows, once a message.</summary>
public sealed class NoticeHandler(IDbContextFactory<OfficeDbContext> databases, IChangeFeed feed, TimeProvider clock) : IOutboxHandler
{
    /// <summary>Kind of the messages.</summary>
    public const string MessageKind = "notice";

    /// <inheritdoc/>
    public string Kind => MessageKind;

    /// <inheritdoc/>
    public async Task DeliverAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        NoticeContent content = JsonSerializer.Deserialize<NoticeContent>(message.PayloadJson)
            ?? throw new JsonException("A notice has no content.");
        Guid person = Guid.Parse(message.Recipient);
        Guid id = Guid.CreateVersion7(clock.GetUtcNow());
        // When what it announces took place or fell due, however late it is delivered.
        DateTime announced = UtcInstantConverter.ToColumn(message.NotBefore > message.CreatedAt ? message.NotBefore : message.CreatedAt);
        string title = AuditText.Fit(content.Title, Notice.TitleLength);
        string body = AuditText.Fit(content.Body, Notice.BodyLength);
        await using OfficeDbContext context = await databases.CreateDbContextAsync(cancellationToken);
        int written = await context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "Notices" ("Id", "IdempotencyKey", "PersonId", "Title", "Body", "Url", "CreatedAt")
            VALUES ({id}, {message.IdempotencyKey}, {person}, {title}, {body}, {content.Url}, {announced})
            ON CONFLICT ("IdempotencyKey") DO NOTHING
            """,
            cancellationToken);
        if (written > 0)
        {
            await feed.PublishAsync(new ChangeSignal("notice", person), cancellationToken);
        }
    }
}
