using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Projects;

/// <summary>Finds applicants: the window by name or credit code, an applicant only those they act for.</summary>
public sealed class FindApplicants(PageReads pages, CaseScope cases, ProjectScope scope)
{
    private const int Most = 20;

    /// <summary>Whom the current person acts for today.</summary>
    public async Task<IReadOnlyList<ApplicantChoice>> MineAsync(CancellationToken ct)
    {
        await using ReadSnapshot page = await pages.OpenAsync(ct);
        OfficeDbContext db = page.Db;
        IQueryable<Guid> mine = cases.Applicants(db);
        return await ChoicesAsync(db.Set<Applicant>().Where(a => mine.Contains(a.Id)), ct);
    }

    /// <summary>Those whose name contains the text, or whose credit code or identity number it is; nobody for whom the window is not theirs.</summary>
    public async Task<IReadOnlyList<ApplicantChoice>> SearchAsync(string text, CancellationToken ct)
    {
        string name = text.Trim();
        if (name.Length == 0 || !scope.MayEnterForOthers)
        {
            return [];
        }

        await using ReadSnapshot page = await pages.OpenAsync(ct);
        OfficeDbContext db = page.Db;
        IQueryable<Applicant> found = CreditCode.TryParse(name, out CreditCode code)
            ? db.Set<Applicant>().Where(a => a.CreditCode == code)
            : ResidentId.TryParse(name, out ResidentId resident) ? db.Set<Applicant>().Where(a => a.ResidentId == resident)
            : db.Set<Applicant>().Where(a => a.Name.Contains(name));
        return await ChoicesAsync(found, ct);
    }

    private static async Task<IReadOnlyList<ApplicantChoice>> ChoicesAsync(IQueryable<Applicant> applicants, CancellationToken ct)
    {
        var found = await applicants.AsNoTracking().IgnoreAutoIncludes().OrderBy(a => a.Name).Take(Most)
            .Select(a => new { a.Id, a.Name, a.CreditCode, a.ResidentId }).ToListAsync(ct);
        return [.. found.Select(a => new ApplicantChoice(a.Id, a.Name, a.CreditCode?.Value ?? a.ResidentId?.Masked ?? ""))];
    }
}
