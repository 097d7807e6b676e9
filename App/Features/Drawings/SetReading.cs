using ApprovalOffice.App.Access;
using ApprovalOffice.App.Api;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Drawings;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Drawings;

/// <summary>Reads a set of drawings for its pages.</summary>
public sealed class SetReading(PageReads reads, DrawingScope scope, CurrentPerson me, DownloadTickets tickets)
{
    /// <summary>The set; null where there is none that the person sees.</summary>
    public async Task<SetView?> FindAsync(Guid setId, CancellationToken ct)
    {
        await using ReadSnapshot moment = await reads.OpenAsync(ct);
        OfficeDbContext db = moment.Db;
        if (await (await scope.VisibleAsync(db, ct)).FirstOrDefaultAsync(s => s.Id == setId, ct) is not { } set)
        {
            return null;
        }

        List<DrawingSheet> sheets = await db.Set<DrawingSheet>().AsNoTracking().Where(s => s.SetId == setId).ToListAsync(ct);
        List<Guid> current = [.. sheets.Select(s => s.CurrentId)];
        Dictionary<Guid, SheetVersion> versions = await db.Set<SheetVersion>().AsNoTracking().Where(v => current.Contains(v.Id)).ToDictionaryAsync(v => v.Id, ct);
        var names = await db.Set<ConstructionProject>().Where(p => p.Id == set.ProjectId)
            .Select(p => new { p.Name, Work = p.Works.Where(w => w.Id == set.WorkId).Select(w => w.Name).FirstOrDefault() }).SingleAsync(ct);
        return new SetView(
            set, names.Name, names.Work ?? "", await scope.KeepsAsync(db, set, ct),
            [.. sheets.Where(s => s.VoidedAt is null).OrderBy(s => s.Discipline).ThenBy(s => s.Number, SheetOrder.Instance).Select(s => LineOf(s, versions[s.CurrentId]))],
            [.. sheets.Where(s => s.VoidedAt is not null).OrderBy(s => s.Number, SheetOrder.Instance)]);
    }

    /// <summary>A sheet with all its versions, the latest first; null where there is none that the person sees.</summary>
    public async Task<SheetView?> SheetAsync(Guid setId, Guid sheetId, CancellationToken ct)
    {
        await using ReadSnapshot moment = await reads.OpenAsync(ct);
        OfficeDbContext db = moment.Db;
        if (await (await scope.VisibleAsync(db, ct)).FirstOrDefaultAsync(s => s.Id == setId, ct) is not { } set
            || await db.Set<DrawingSheet>().AsNoTracking().FirstOrDefaultAsync(s => s.Id == sheetId && s.SetId == setId, ct) is not { } sheet)
        {
            return null;
        }

        List<SheetVersion> versions = await db.Set<SheetVersion>().AsNoTracking().Where(v => v.SheetId == sheetId).OrderByDescending(v => v.Number).ToListAsync(ct);
        return new SheetView(set, sheet, [.. versions.Select(v => LineOf(sheet, v))], await scope.KeepsAsync(db, set, ct));
    }

    private SheetLine LineOf(DrawingSheet sheet, SheetVersion version) => new(sheet, version, tickets.UrlFor(me, sheet.SetId, version.Digest, version.FileName));
}
