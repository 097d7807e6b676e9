using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Notices;

/// <summary>Marks the person's own notices as read; all tabs hear of it.</summary>
public sealed class ReadNotices(IDbContextFactory<OfficeDbContext> contexts, CurrentPerson person, IChangeFeed feed, TimeProvider clock)
{
    /// <summary>Kind of the signal that a person's notices have changed.</summary>
    public const string Signal = "notice";

    /// <summary>Marks one.</summary>
    public Task<Outcome> RunAsync(Guid noticeId, CancellationToken ct) => MarkAsync(notices => notices.Where(n => n.Id == noticeId), ct);

    /// <summary>Marks all.</summary>
    public Task<Outcome> RunForAllAsync(CancellationToken ct) => MarkAsync(notices => notices, ct);

    private async Task<Outcome> MarkAsync(Func<IQueryable<Notice>, IQueryable<Notice>> which, CancellationToken ct)
    {
        if (!person.IsSignedIn)
        {
            return Outcome.Forbidden();
        }

        Guid me = person.PersonId;
        DateTime now = clock.GetUtcNow().UtcDateTime;
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        int marked = await which(db.Set<Notice>().Where(n => n.PersonId == me && n.ReadAt == null))
            .ExecuteUpdateAsync(set => set.SetProperty(n => n.ReadAt, now), ct);
        if (marked > 0)
        {
            await feed.PublishAsync(new ChangeSignal(Signal, me), CancellationToken.None);
        }

        return Outcome.Ok("已标为已读。");
    }
}
