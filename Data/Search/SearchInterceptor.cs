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
        if (Named(eventData.Context) is { Count: > 0 } names)
        {
            SearchWriter.Write(eventData.Context!, names);
        }

        return result;
    }

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (Named(eventData.Context) is { Count: > 0 } names)
        {
            await SearchWriter.WriteAsync(eventData.Context!, names, cancellationToken);
        }

        return result;
    }

    private static List<SubjectName> Named(DbContext? context)
    {
        List<SubjectName> named = [];
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
                named.Add(new SubjectName(SearchKind.Project, entry.Entity.Id, entry.Entity.Name, entry.State == EntityState.Added));
            }
        }

        foreach (EntityEntry<Applicant> entry in context.ChangeTracker.Entries<Applicant>())
        {
            if (IsNamed(entry, nameof(Applicant.Name)))
            {
                named.Add(new SubjectName(SearchKind.Applicant, entry.Entity.Id, entry.Entity.Name, entry.State == EntityState.Added));
            }
        }

        context.ChangeTracker.AutoDetectChangesEnabled = detects;
        return named;
    }

    private static bool IsNamed(EntityEntry entry, string property) =>
        entry.State == EntityState.Added || (entry.State == EntityState.Modified && entry.Property(property).IsModified);
}
