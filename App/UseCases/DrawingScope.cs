using ApprovalOffice.App.Access;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Drawings;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.UseCases;

/// <summary>
/// Which sets of drawings the current person sees: an owner their own; once a set was sent for review, an official those of the projects of which they
/// see a case, and who supervises a region or sits at its window those of the region.
/// </summary>
public sealed class DrawingScope(CurrentPerson person, CaseScope cases)
{
    /// <summary>The signal that a set of drawings has changed.</summary>
    public const string Signal = "drawings";

    /// <summary>Whether the person keeps drawings for an owner.</summary>
    public bool MayKeep => person.May(Permissions.Apply) && person.May(Permissions.SendFiles);

    /// <summary>Whether the person keeps this set.</summary>
    public async Task<bool> KeepsAsync(OfficeDbContext db, DrawingSet set, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(set);
        return MayKeep && await cases.Applicants(db).ContainsAsync(set.OwnerId, ct);
    }

    /// <summary>The sets the person sees.</summary>
    public async Task<IQueryable<DrawingSet>> VisibleAsync(OfficeDbContext db, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        IQueryable<DrawingSet> sets = db.Set<DrawingSet>().AsNoTracking();
        if (!person.May(Permissions.ReadCases))
        {
            IQueryable<Guid> mine = cases.Applicants(db);
            return sets.Where(s => mine.Contains(s.OwnerId));
        }

        sets = sets.Where(s => s.FirstSentAt != null);
        if (cases.SeesWholeRegion)
        {
            List<RegionCode> regions = await cases.RegionsAsync(ct);
            return sets.Where(s => regions.Contains(s.RegionCode));
        }

        // Asked for each set by its project, for whoever looks at some sets has named them before.
        IQueryable<ApprovalCase> seen = await cases.VisibleAsync(db, ct);
        return sets.Where(s => seen.Any(c => c.Subject.ProjectId == s.ProjectId));
    }
}
