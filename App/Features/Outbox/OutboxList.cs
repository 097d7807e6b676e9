using ApprovalOffice.App.Papers;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Outbox;

/// <summary>The messages that are not delivered yet, the oldest first.</summary>
public sealed class OutboxList(IDbContextFactory<OfficeDbContext> contexts, TimeProvider clock)
{
    /// <summary>Lines a page.</summary>
    public const int PageSize = 50;

    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        [NoticeHandler.MessageKind] = "站内通知", [PaperMaker.MessageKind] = "制作文书", ["mail"] = "邮件",
    };

    /// <summary>Reads one page; past the last one, the last.</summary>
    public async Task<OutboxSlice> ReadAsync(bool failedOnly, int number, CancellationToken ct)
    {
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        IQueryable<OutboxMessage> open = db.Set<OutboxMessage>().AsNoTracking().Where(m => m.DoneAt == null);
        int waiting = await open.CountAsync(ct), failed = await open.CountAsync(m => m.LastError != null, ct);
        IQueryable<OutboxMessage> shown = failedOnly ? open.Where(m => m.LastError != null) : open;
        int total = failedOnly ? failed : waiting;
        int pages = Math.Max(1, (total + PageSize - 1) / PageSize);
        int page = Math.Clamp(number, 1, pages);
        DateTime now = clock.GetUtcNow().UtcDateTime;
        List<OutboxMessage> found = await shown.OrderBy(m => m.NotBefore).ThenBy(m => m.Id).Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(ct);
        return new OutboxSlice(
            [.. found.Select(m => new OutboxRow(
                m.Id, Kinds.GetValueOrDefault(m.Kind, m.Kind), m.IdempotencyKey, m.CreatedAt, m.Attempts, m.LeasedUntil > now ? null : m.NotBefore, m.LastError ?? ""))],
            total, page, pages, waiting, failed);
    }
}
