using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Projects;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ApprovalOffice.Data.Search;

/// <summary>Writes the names of projects and applicants as they are searched for, in the save that gives or changes them.</summary>
internal sealed class SearchInterceptor : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        foreach ((SearchKind kind, Guid id, string name, bool isNew) in Named(eventData.Context))
        {
            DbContext db = eventData.Context!;
            if (!isNew && db.Find<SearchName>(id) is { } known)
            {
                known.Take(name);
                Add(db, kind, id, name, [.. Known(db, kind, id, name)], isKnown: true);
            }
            else
            {
                Add(db, kind, id, name, []);
            }
        }

        return result;
    }

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        foreach ((SearchKind kind, Guid id, string name, bool isNew) in Named(eventData.Context))
        {
            DbContext db = eventData.Context!;
            if (!isNew && await db.FindAsync<SearchName>([id], cancellationToken) is { } known)
            {
                known.Take(name);
                Add(db, kind, id, name, [.. await Known(db, kind, id, name).ToListAsync(cancellationToken)], isKnown: true);
            }
            else
            {
                Add(db, kind, id, name, []);
            }
        }

        return result;
    }

    private static List<(SearchKind Kind, Guid Id, string Name, bool IsNew)> Named(DbContext? context)
    {
        List<(SearchKind, Guid, string, bool)> named = [];
        if (context is null)
        {
            return named;
        }

        // What has changed was found out for the messages of this save already: there is no need to look through all records once more.
        bool detects = context.ChangeTracker.AutoDetectChangesEnabled;
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        foreach (EntityEntry<ConstructionProject> entry in context.ChangeTracker.Entries<ConstructionProject>())
        {
            if (IsNamed(entry, nameof(ConstructionProject.Name)))
            {
                named.Add((SearchKind.Project, entry.Entity.Id, entry.Entity.Name, entry.State == EntityState.Added));
            }
        }

        foreach (EntityEntry<Applicant> entry in context.ChangeTracker.Entries<Applicant>())
        {
            if (IsNamed(entry, nameof(Applicant.Name)))
            {
                named.Add((SearchKind.Applicant, entry.Entity.Id, entry.Entity.Name, entry.State == EntityState.Added));
            }
        }

        context.ChangeTracker.AutoDetectChangesEnabled = detects;
        return named;
    }

    private static bool IsNamed(EntityEntry entry, string property) =>
        entry.State == EntityState.Added || (entry.State == EntityState.Modified && entry.Property(property).IsModified);

    // A former name stays findable: only what is missing is added.
    private static IQueryable<int> Known(DbContext db, SearchKind kind, Guid id, string name)
    {
        IReadOnlyCollection<int> grams = SearchText.GramsOfName(name);
        return db.Set<SearchGram>().AsNoTracking().Where(g => g.Kind == kind && grams.Contains(g.Gram) && g.SubjectId == id).Select(g => g.Gram);
    }

    private static void Add(DbContext db, SearchKind kind, Guid id, string name, HashSet<int> known, bool isKnown = false)
    {
        // A save that failed and is tried again has them already.
        if (!isKnown && db.Set<SearchName>().Local.FindEntry(id) is not null)
        {
            return;
        }

        if (!isKnown)
        {
            db.Add(SearchName.Of(kind, id, name));
        }

        db.AddRange(SearchGram.Of(kind, id, name).Where(g => !known.Contains(g.Gram) && db.Set<SearchGram>().Local.FindEntryUntyped([g.Kind, g.Gram, g.SubjectId]) is null));
    }
}
