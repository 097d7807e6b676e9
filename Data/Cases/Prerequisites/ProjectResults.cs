using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.Cases.Prerequisites;

/// <summary>What a project already has: certificates this office issued and results from elsewhere that the window confirmed or the applicant claims.</summary>
public sealed class ProjectResults
{
    private readonly List<(string Code, string Name, string Number, bool Certain)> results;

    private ProjectResults(List<(string Code, string Name, string Number, bool Certain)> results) => this.results = results;

    /// <summary>Loads them.</summary>
    public static async Task<ProjectResults> LoadAsync(OfficeDbContext db, Guid projectId, CancellationToken ct)
    {
        var issued = await db.Set<ElectronicCertificate>().AsNoTracking()
            .Where(c => c.ProjectId == projectId && (c.Status == CertificateStatus.Effective || c.Status == CertificateStatus.Amended))
            .Select(c => new { c.CertificateCode, c.Name, c.Number }).ToListAsync(ct);
        var prior = await db.Set<PriorResult>().AsNoTracking()
            .Where(r => r.ProjectId == projectId)
            .Select(r => new { r.CertificateCode, r.Name, r.Number, Certain = r.ConfirmedAt != null }).ToListAsync(ct);
        return new ProjectResults(
        [
            .. issued.Select(c => (c.CertificateCode, c.Name, c.Number, true)),
            .. prior.Select(r => (r.CertificateCode, r.Name, r.Number, r.Certain)),
        ]);
    }

    /// <summary>Name and number of what the project has of a result type, claimed or certain; null when nothing.</summary>
    public string? Describe(string certificateCode) => results
        .Where(r => r.Code == certificateCode).OrderByDescending(r => r.Certain)
        .Select(r => $"{r.Name} {r.Number}{(r.Certain ? "" : "（待窗口核实）")}").FirstOrDefault();

    /// <summary>Whether a result of one of the types is certain.</summary>
    public bool HasOneOf(IEnumerable<string> certificateCodes) => results.Exists(r => r.Certain && certificateCodes.Contains(r.Code, StringComparer.Ordinal));
}
