using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.BulkGrants;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Search;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Review.Bulk;

/// <summary>The cases that wait for nothing but the person's signature: proposed to be granted, the last step of the chain, in no other bulk grant.</summary>
public sealed class GrantableCases(PageReads pages, CurrentPerson person, CaseScope scope)
{
    /// <summary>Reads one page.</summary>
    public async Task<GrantableView> ReadAsync(BulkFilter filter, CancellationToken ct)
    {
        await using ReadSnapshot page = await pages.OpenAsync(ct);
        IQueryable<ApprovalCase> waiting = await WaitingAsync(page.Db, ct);
        var matters = await waiting.Select(c => new { c.Matter.Code, c.Matter.Name }).Distinct().OrderBy(m => m.Code).ToListAsync(ct);
        IQueryable<ApprovalCase> found = await NarrowAsync(page.Db, waiting, filter, ct);
        int total = await found.CountAsync(ct);
        int last = Math.Max(1, (total + BulkFilter.PageSize - 1) / BulkFilter.PageSize), number = Math.Min(filter.Page, last);
        var rows = await found.OrderBy(c => c.Due.PromisedDue).ThenBy(c => c.Id).Skip((number - 1) * BulkFilter.PageSize).Take(BulkFilter.PageSize)
            .Select(c => new { c.Id, c.Version, c.Number, Matter = c.Matter.Name, c.Subject.ProjectName, c.Subject.ApplicantName, c.HandlerName, c.Due.PromisedDue })
            .ToListAsync(ct);
        return new GrantableView(
            [.. rows.Select(c => new GrantableRow(c.Id, c.Version, c.Number?.Value ?? "", c.Matter, c.ProjectName, c.ApplicantName, c.HandlerName ?? "", c.PromisedDue))],
            total, number, last, [.. matters.Select(m => (m.Code, m.Name))]);
    }

    /// <summary>All that a filter finds, the most urgent first, at most as many as one bulk grant takes.</summary>
    public async Task<IReadOnlyList<CaseTarget>> TargetsAsync(BulkFilter filter, CancellationToken ct)
    {
        await using ReadSnapshot page = await pages.OpenAsync(ct);
        return await (await NarrowAsync(page.Db, await WaitingAsync(page.Db, ct), filter, ct)).OrderBy(c => c.Due.PromisedDue).ThenBy(c => c.Id)
            .Take(BulkGrant.MostCases).Select(c => new CaseTarget(c.Id, c.Version)).ToListAsync(ct);
    }

    private async Task<IQueryable<ApprovalCase>> WaitingAsync(OfficeDbContext db, CancellationToken ct)
    {
        IQueryable<Guid> elsewhere = db.Set<BulkGrantItem>().Where(i => i.State == BulkGrantItemState.Waiting).Select(i => i.CaseId);
        return ReviewDesk.AwaitingSignature(await scope.VisibleAsync(db, ct), person)
            .Where(c => c.SigningRounds.Any(r => r.ClosedAt == null && r.Proposal == CaseDecision.Grant && r.Steps.Count + 1 >= r.StepsNeeded))
            .Where(c => !elsewhere.Contains(c.Id));
    }

    private static async Task<IQueryable<ApprovalCase>> NarrowAsync(OfficeDbContext db, IQueryable<ApprovalCase> cases, BulkFilter filter, CancellationToken ct)
    {
        string matter = filter.Matter, text = filter.Text;
        cases = matter.Length > 0 ? cases.Where(c => c.Matter.Code == matter) : cases;
        return text.Length == 0 ? cases
            : await NameSearch.FindAsync(db, text, ct) is { IsNone: false } hits ? cases.Named(db, hits) : cases.Where(c => false);
    }
}
