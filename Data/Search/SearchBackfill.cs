using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ApprovalOffice.Data.Search;

/// <summary>Writes the names that were there before names were searched by grams: all of them in one transaction, so that they are there or not.</summary>
public static class SearchBackfill
{
    private const int AtOnce = 200;

    /// <summary>Writes them, if the office has projects or applicants and no name of any.</summary>
    /// <returns>How many names were written.</returns>
    public static async Task<int> RunAsync(OfficeDbContext db, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (await db.Set<SearchName>().AnyAsync(ct) || !await db.Set<Applicant>().AnyAsync(ct))
        {
            return 0;
        }

        await using IDbContextTransaction transaction = await db.Database.BeginTransactionAsync(ct);
        int written = await WriteAsync(db, SearchKind.Project, db.Set<ConstructionProject>().Select(p => new Subject { Id = p.Id, Name = p.Name }), ct)
            + await WriteAsync(db, SearchKind.Applicant, db.Set<Applicant>().Select(a => new Subject { Id = a.Id, Name = a.Name }), ct);
        await transaction.CommitAsync(ct);
        return written;
    }

    private static async Task<int> WriteAsync(OfficeDbContext db, SearchKind kind, IQueryable<Subject> subjects, CancellationToken ct)
    {
        List<Subject> all = await subjects.ToListAsync(ct);
        foreach (Subject[] some in all.Chunk(AtOnce))
        {
            await SearchWriter.WriteAsync(db, [.. some.Select(subject => new SubjectName(kind, subject.Id, subject.Name, IsNew: true))], ct);
            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
        }

        return all.Count;
    }

    private sealed class Subject
    {
        public Guid Id { get; init; }

        public string Name { get; init; } = "";
    }
}
