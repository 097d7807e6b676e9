using ApprovalOffice.App.Access;
using ApprovalOffice.App.Jobs;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Outbox;

/// <summary>立即重试: a message that waits for its next try is tried at once.</summary>
public sealed class RetryMessage(IDbContextFactory<OfficeDbContext> contexts, CurrentPerson me, IChangeFeed feed, TimeProvider clock, ILogger<RetryMessage> log)
{
    /// <summary>The kind of the signal that a message waits.</summary>
    public const string Signal = "outbox";

    /// <summary>Brings it forward.</summary>
    public async Task<Outcome> RunAsync(Guid id, CancellationToken ct)
    {
        if (!me.May(Permissions.KeepSystem))
        {
            return Outcome.Forbidden();
        }

        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        if (await db.Set<OutboxMessage>().FirstOrDefaultAsync(m => m.Id == id, ct) is not { } message)
        {
            return Outcome.NotFound("没有这条消息。");
        }

        if (!message.TryAgain(clock.GetUtcNow().UtcDateTime))
        {
            return Outcome.Refused(JobRules.Delivered);
        }

        await db.SaveChangesAsync(ct);
        log.LogInformation("Message {MessageId} is tried at once, asked for by {PersonId}", id, me.PersonId);
        await feed.PublishAsync(new ChangeSignal(Signal, id), CancellationToken.None);
        return Outcome.Ok("已安排立即重试。");
    }
}
