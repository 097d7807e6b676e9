using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Catalogue.MonthlyReports;
using ApprovalOffice.Data.MonthlyReturns;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.MonthlyReturns;

/// <summary>Reads one return with all that stands beside it.</summary>
public sealed class ReturnReading(PageReads reads, ReturnScope scope, ReturnStructure structure, OfficeReference reference)
{
    /// <summary>The return; null where there is none that the person sees.</summary>
    public async Task<ReturnView?> FindAsync(Guid id, CancellationToken ct)
    {
        await using ReadSnapshot moment = await reads.OpenAsync(ct);
        if (await moment.Db.Set<MonthlyReturn>().FirstOrDefaultAsync(r => r.Id == id, ct) is not { } found || !await scope.SeesAsync(found.RegionCode, ct))
        {
            return null;
        }

        MonthlyReportFile file = await structure.FileAsync(ct);
        List<MonthlyEntry> entries = await moment.Db.Set<MonthlyEntry>().Where(e => e.ReturnId == id).ToListAsync(ct);
        MonthlyReturn? before = await BeforeAsync(moment.Db, found, ct);
        ReturnContent? last = before is null ? null : before.Content is { } frozen ? ReturnContent.Parse(frozen)
            : ReturnContent.Of(ReturnFigures.Parse(before.Figures), await moment.Db.Set<MonthlyEntry>().Where(e => e.ReturnId == before.Id).ToListAsync(ct));
        return new ReturnView
        {
            Return = found,
            RegionName = (await reference.OrgansAsync(ct)).Regions.Get(found.RegionCode).Name,
            Tables = ReturnTables.Of(file),
            Sections = ReturnNarrative.SectionsOf(file),
            Content = found.Content is { } content ? ReturnContent.Parse(content) : ReturnContent.Of(ReturnFigures.Parse(found.Figures), entries),
            Entries = entries.ToDictionary(e => e.Place, StringComparer.Ordinal),
            Before = last,
            Checks = await structure.ChecksAsync(ct),
            MayFill = scope.MayFill(found.RegionCode),
            MayJudge = await scope.MayJudgeAsync(found.RegionCode, ct) && found.SubmittedBy != scope.Me.Id,
            IsRollUp = (await scope.BelowAsync(found.RegionCode, ct)).Count > 0,
            Revisions = await moment.Db.Set<MonthlyReturn>().Where(r => r.RegionCode == found.RegionCode && r.Month == found.Month).OrderBy(r => r.Revision)
                .Select(r => new ReturnRevision(r.Id, r.Revision, r.State, r.Number, r.Reason)).ToListAsync(ct),
        };
    }

    /// <summary>The return of the month before: its newest revision, a locked one rather than one in hand.</summary>
    internal static Task<MonthlyReturn?> BeforeAsync(OfficeDbContext db, MonthlyReturn found, CancellationToken ct)
    {
        DateOnly last = found.Month.AddMonths(-1);
        return db.Set<MonthlyReturn>().AsNoTracking().Where(r => r.RegionCode == found.RegionCode && r.Month == last)
            .OrderByDescending(r => r.State == ReturnState.Locked).ThenByDescending(r => r.Revision).FirstOrDefaultAsync(ct);
    }
}
