using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.SavedViews;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Cases.Views;

/// <summary>Reads the views of the current person, those shared with their organ, and their habit.</summary>
public sealed class CaseViewList(PageReads pages, CurrentPerson person)
{
    // So many shared views are offered.
    private const int MostShared = 100;

    /// <summary>Reads them.</summary>
    public async Task<CaseViewMenu> ReadAsync(CancellationToken ct)
    {
        await using ReadSnapshot moment = await pages.OpenAsync(ct);
        OfficeDbContext db = moment.Db;
        Guid me = person.PersonId;
        List<CaseViewRow> views = await db.Set<SavedView>().AsNoTracking().Where(v => v.OwnerId == me).OrderBy(v => v.Name).ThenBy(v => v.Id)
            .Select(v => new CaseViewRow(v.Id, v.Version, v.Name, v.Query, true, v.OwnerName, v.SharedWith != null)).ToListAsync(ct);
        if (person.OrganId is { } organ)
        {
            views.AddRange(await db.Set<SavedView>().AsNoTracking().Where(v => v.SharedWith == organ && v.OwnerId != me).OrderBy(v => v.Name).ThenBy(v => v.Id).Take(MostShared)
                .Select(v => new CaseViewRow(v.Id, v.Version, v.Name, v.Query, false, v.OwnerName, true)).ToListAsync(ct));
        }

        ListHabit? habit = await db.Set<ListHabit>().AsNoTracking().FirstOrDefaultAsync(h => h.PersonId == me, ct);
        return new CaseViewMenu(views, habit?.Columns ?? "", views.Exists(v => v.Id == habit?.OpensWith) ? habit?.OpensWith : null)
        {
            MayShare = person.May(Permissions.ShareViews) && person.OrganId is not null,
        };
    }
}
