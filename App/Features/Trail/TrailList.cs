using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Trail;

/// <summary>The trail, latest first, turned by key: each filter has an index in the order of the list.</summary>
public sealed class TrailList(IDbContextFactory<OfficeDbContext> contexts)
{
    /// <summary>Lines a page.</summary>
    public const int PageSize = 50;

    /// <summary>Reads one page.</summary>
    public async Task<TrailSlice> ReadAsync(TrailFilter filter, CancellationToken ct)
    {
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        List<AuditRecord> found = await Of(db, filter, await ActorsAsync(db, filter.Person, ct)).Take(PageSize + 1).ToListAsync(ct);
        List<TrailRow> rows = [.. found.Take(PageSize).Select(Row)];
        return new TrailSlice(rows, found.Count > PageSize ? new TrailPlace(rows[^1].At, rows[^1].Id) : null);
    }

    /// <summary>The lines of a filter in the order of the list; <paramref name="actors"/> null for everybody.</summary>
    internal static IQueryable<AuditRecord> Of(OfficeDbContext db, TrailFilter filter, IReadOnlyList<Guid>? actors)
    {
        IQueryable<AuditRecord> lines = db.Set<AuditRecord>().AsNoTracking();
        if (actors is not null)
        {
            lines = lines.Where(r => r.PersonId != null && actors.Contains(r.PersonId.Value));
        }

        if (filter.Record.Length > 0)
        {
            lines = lines.Where(r => r.EntityType == filter.Record);
            lines = filter.RecordId.Length > 0 ? lines.Where(r => r.EntityId == filter.RecordId) : lines;
        }

        if (filter.Kind is { } kind)
        {
            // What is rare has an index that holds nothing else; it is used only where the query says the same in so many words.
            lines = kind is AuditKind.Viewed or AuditKind.Removed ? lines.Where(r => r.Kind == EF.Constant(kind)) : lines.Where(r => r.Kind == kind);
        }

        if (filter.CaseNumber.Length > 0)
        {
            lines = lines.Where(r => r.CaseNumber == filter.CaseNumber);
        }

        return InTime(lines, filter).OrderByDescending(r => r.OccurredAt).ThenByDescending(r => r.Id);
    }

    private static IQueryable<AuditRecord> InTime(IQueryable<AuditRecord> lines, TrailFilter filter)
    {
        if (filter.From is { } from)
        {
            DateTime begin = OfficeZone.UtcOf(from, TimeOnly.MinValue);
            lines = lines.Where(r => r.OccurredAt >= begin);
        }

        if (filter.To is { } to)
        {
            DateTime end = OfficeZone.UtcOf(to.AddDays(1), TimeOnly.MinValue);
            lines = lines.Where(r => r.OccurredAt < end);
        }

        // «Up to this instant» goes into the index, the rest of the condition only decides among the lines of the instant itself.
        return filter.After is { } after
            ? lines.Where(r => r.OccurredAt <= after.At && (r.OccurredAt < after.At || r.Id < after.Id))
            : lines;
    }

    /// <summary>Who bears a name or account name; null for everybody.</summary>
    internal static async Task<IReadOnlyList<Guid>?> ActorsAsync(OfficeDbContext db, string name, CancellationToken ct)
    {
        if (name.Length == 0)
        {
            return null;
        }

        string account = name.ToUpperInvariant();
        return await db.Set<Person>().IgnoreAutoIncludes()
            .Where(p => p.Name == name || db.Users.Any(a => a.PersonId == p.Id && a.NormalizedUserName == account))
            .Select(p => p.Id).ToListAsync(ct);
    }

    /// <summary>A line in words.</summary>
    internal static TrailRow Row(AuditRecord line) => new(
        line.Id, line.OccurredAt, line.ActorName, line.Organ, line.RemoteAddress, line.Operation,
        TrailWords.Records.GetValueOrDefault(line.EntityType, line.EntityType), line.EntityType, line.EntityId, line.Kind, line.CaseNumber ?? "",
        TrailChanges.Of(line));
}
