using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Notices;

/// <summary>The notices of the current person; nobody sees another's.</summary>
public sealed class NoticeList(PageReads pages, CurrentPerson person)
{
    /// <summary>Lines of a page.</summary>
    public const int Size = 20;

    /// <summary>How far is counted and turned: who has more has other means to find one.</summary>
    public const int CountedTo = 10_000;

    /// <summary>One page, the latest first; past the last one, the last.</summary>
    public async Task<NoticeSlice> PageAsync(bool unreadOnly, int page, CancellationToken ct)
    {
        await using ReadSnapshot moment = await pages.OpenAsync(ct);
        OfficeDbContext db = moment.Db;
        IQueryable<Notice> mine = Mine(db);
        int unread = await mine.Where(n => n.ReadAt == null).Take(CountedTo).CountAsync(ct);
        int total = unreadOnly ? unread : await mine.Take(CountedTo).CountAsync(ct);
        int shown = Math.Clamp(page, 1, Math.Max(1, (total + Size - 1) / Size));
        List<NoticeRow> rows = await mine.Where(n => !unreadOnly || n.ReadAt == null)
            .OrderByDescending(n => n.CreatedAt).ThenByDescending(n => n.Id)
            .Skip((shown - 1) * Size).Take(Size)
            .Select(n => new NoticeRow(n.Id, n.Title, n.Body, n.Url, n.CreatedAt, n.ReadAt != null))
            .ToListAsync(ct);
        return new NoticeSlice(rows, total, unread, shown);
    }

    /// <summary>How many are unread.</summary>
    public async Task<int> UnreadAsync(CancellationToken ct)
    {
        await using ReadSnapshot moment = await pages.OpenAsync(ct);
        OfficeDbContext db = moment.Db;
        return await Mine(db).Where(n => n.ReadAt == null).Take(CountedTo).CountAsync(ct);
    }

    private IQueryable<Notice> Mine(OfficeDbContext db)
    {
        Guid me = person.PersonId;
        return db.Set<Notice>().AsNoTracking().Where(n => n.PersonId == me);
    }
}
