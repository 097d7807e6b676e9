using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.BulkGrants;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Review.Bulk;

/// <summary>The person's own bulk grants; nobody else's.</summary>
public sealed class BulkGrantList(PageReads pages, CurrentPerson person)
{
    /// <summary>How many of the latest are listed.</summary>
    public const int Latest = 20;

    /// <summary>Cases a page.</summary>
    public const int PageSize = 50;

    /// <summary>The latest ones.</summary>
    public async Task<IReadOnlyList<BulkGrantSummary>> LatestAsync(CancellationToken ct)
    {
        await using ReadSnapshot page = await pages.OpenAsync(ct);
        return await Summaries(page.Db, Own(page.Db).OrderByDescending(b => b.CreatedAt).ThenByDescending(b => b.Id).Take(Latest)).ToListAsync(ct);
    }

    /// <summary>One of them with a page of its cases; null when it is not there or not theirs.</summary>
    public async Task<BulkGrantView?> FindAsync(Guid id, int number, CancellationToken ct)
    {
        await using ReadSnapshot page = await pages.OpenAsync(ct);
        OfficeDbContext db = page.Db;
        if (await Summaries(db, Own(db).Where(b => b.Id == id)).SingleOrDefaultAsync(ct) is not { } summary)
        {
            return null;
        }

        int last = Math.Max(1, (summary.Total + PageSize - 1) / PageSize), shown = Math.Clamp(number, 1, last), before = (shown - 1) * PageSize;
        string? opinion = await Own(db).Where(b => b.Id == id).Select(b => b.Opinion).SingleAsync(ct);
        int made = await Papers(db, id).CountAsync(d => d.Digest != null, ct);
        var rows = await (
            from item in db.Set<BulkGrantItem>()
            where item.BulkGrantId == id && item.Position > before && item.Position <= before + PageSize
            join subject in db.Set<ApprovalCase>() on item.CaseId equals subject.Id
            orderby item.Position
            select new { item.Position, item.CaseId, subject.Number, subject.Subject.ProjectName, item.State, item.Sentence }).ToListAsync(ct);
        List<Guid> cases = [.. rows.Where(r => r.State == BulkGrantItemState.Granted).Select(r => r.CaseId)];
        Dictionary<Guid, (string Number, bool IsMade)> results = (await (
            from certificate in db.Set<ElectronicCertificate>()
            where cases.Contains(certificate.CaseId)
            join document in db.Set<OfficialDocument>() on certificate.DocumentId equals document.Id
            select new { certificate.CaseId, certificate.Number, IsMade = document.Digest != null }).ToListAsync(ct)).ToDictionary(r => r.CaseId, r => (r.Number, r.IsMade));
        return new BulkGrantView(
            summary, opinion ?? "", made,
            [.. rows.Select(r => new BulkGrantRow(
                r.Position, r.CaseId, r.Number?.Value ?? "", r.ProjectName, r.State, r.Sentence,
                results.GetValueOrDefault(r.CaseId).Number ?? "", results.GetValueOrDefault(r.CaseId).IsMade))],
            shown, last);
    }

    private IQueryable<BulkGrant> Own(OfficeDbContext db)
    {
        Guid me = person.PersonId;
        return db.Set<BulkGrant>().Where(b => b.PersonId == me);
    }

    private static IQueryable<OfficialDocument> Papers(OfficeDbContext db, Guid id) =>
        from item in db.Set<BulkGrantItem>()
        where item.BulkGrantId == id && item.State == BulkGrantItemState.Granted
        join certificate in db.Set<ElectronicCertificate>() on item.CaseId equals certificate.CaseId
        join document in db.Set<OfficialDocument>() on certificate.DocumentId equals document.Id
        select document;

    private static IQueryable<BulkGrantSummary> Summaries(OfficeDbContext db, IQueryable<BulkGrant> bulks) => bulks.Select(b => new BulkGrantSummary(
        b.Id, b.CreatedAt, b.FinishedAt, b.CancelledAt != null, b.Total,
        db.Set<BulkGrantItem>().Count(i => i.BulkGrantId == b.Id && i.State == BulkGrantItemState.Granted),
        db.Set<BulkGrantItem>().Count(i => i.BulkGrantId == b.Id && i.State == BulkGrantItemState.Refused),
        db.Set<BulkGrantItem>().Count(i => i.BulkGrantId == b.Id && i.State == BulkGrantItemState.Cancelled)));
}
