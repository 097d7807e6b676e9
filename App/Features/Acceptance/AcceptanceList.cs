using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Acceptance;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Acceptance;

/// <summary>The joint acceptances that the person sees, the latest first; turned by key.</summary>
public sealed class AcceptanceList(PageReads reads, AcceptanceScope scope)
{
    /// <summary>Lines a page.</summary>
    public const int PageSize = 20;

    // An organ has at most so many parts in one of them.
    private const int MostParts = 4;

    /// <summary>Reads one page.</summary>
    public async Task<AcceptanceSlice> ReadAsync(Guid? after, CancellationToken ct)
    {
        await using ReadSnapshot moment = await reads.OpenAsync(ct);
        HashSet<Guid> keys = [];
        foreach (IQueryable<Guid> part in await scope.KeysAsync(moment.Db, ct))
        {
            IQueryable<Guid> behind = after is { } last ? part.Where(id => id < last) : part;
            keys.UnionWith(await behind.OrderByDescending(id => id).Take((PageSize + 1) * MostParts).ToListAsync(ct));
        }

        if (keys.Count == 0)
        {
            return new AcceptanceSlice([], null);
        }

        List<Guid> ids = [.. keys.OrderDescending().Take(PageSize + 1)];
        Guid? next = ids.Count > PageSize ? ids[PageSize - 1] : null;
        ids = [.. ids.Take(PageSize)];
        List<JointAcceptance> rows = [.. (await moment.Db.Set<JointAcceptance>().AsNoTracking().Where(a => ids.Contains(a.Id)).ToListAsync(ct)).OrderByDescending(a => a.Id)];
        var counts = await moment.Db.Set<AcceptancePart>().Where(p => ids.Contains(p.AcceptanceId)).GroupBy(p => p.AcceptanceId)
            .Select(g => new { g.Key, All = g.Count(), Passed = g.Count(p => p.Verdict == PartVerdict.Passed) }).ToListAsync(ct);
        return new AcceptanceSlice([.. rows.Select(a => counts.Find(c => c.Key == a.Id) is { } c ? new AcceptanceRow(a, c.All, c.Passed) : new AcceptanceRow(a, 0, 0))], next);
    }
}
