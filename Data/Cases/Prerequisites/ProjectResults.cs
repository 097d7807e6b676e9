using System.Globalization;
using ApprovalOffice.Data.Acceptance;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Catalogue.Matters;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.Cases.Prerequisites;

/// <summary>
/// What a project already has: certificates this office issued, results from elsewhere that the window confirmed or the applicant claims, and the
/// results of its joint survey, which every acceptance uses.
/// </summary>
public sealed class ProjectResults
{
    // 竣工联合测绘 and its result in the catalogue.
    private const string SurveyMatter = "SX-5-035";
    private const string SurveyCertificate = "ZZ-55";

    // The matter is known of what this office issued; several matters may share a type of result.
    private readonly List<(Guid Id, string Code, string Name, string Number, bool Certain, string? Matter)> results;

    private ProjectResults(List<(Guid Id, string Code, string Name, string Number, bool Certain, string? Matter)> results) => this.results = results;

    /// <summary>Loads them.</summary>
    public static async Task<ProjectResults> LoadAsync(OfficeDbContext db, Guid projectId, CancellationToken ct)
    {
        var issued = await (
            from certificate in db.Set<ElectronicCertificate>().AsNoTracking()
            where certificate.ProjectId == projectId && certificate.SuccessorId == null
                && (certificate.Status == CertificateStatus.Effective || certificate.Status == CertificateStatus.Amended)
            join subject in db.Set<ApprovalCase>() on certificate.CaseId equals subject.Id
            select new { certificate.Id, certificate.CertificateCode, certificate.Name, certificate.Number, Matter = subject.Matter.Code }).ToListAsync(ct);
        var prior = await db.Set<PriorResult>().AsNoTracking()
            .Where(r => r.ProjectId == projectId)
            .Select(r => new { r.Id, r.CertificateCode, r.Name, r.Number, Certain = r.ConfirmedAt != null }).ToListAsync(ct);
        var surveyed = await (
            from result in db.Set<SurveyResult>().AsNoTracking()
            join survey in db.Set<JointSurvey>() on result.SurveyId equals survey.Id
            where survey.ProjectId == projectId
            orderby result.Number
            select new { result.Id, survey.WorkId, result.Number, survey.Surveyor, result.SurveyedOn }).ToListAsync(ct);
        return new ProjectResults(
        [
            .. surveyed.GroupBy(r => r.WorkId).Select(versions => versions.Last()).Select(r => (
                r.Id, SurveyCertificate, "竣工联合测绘成果", string.Create(CultureInfo.InvariantCulture, $"第{r.Number}版（{r.Surveyor}，{r.SurveyedOn:yyyy-MM-dd}测绘）"), true, (string?)SurveyMatter)),
            .. issued.Select(c => (c.Id, c.CertificateCode, c.Name, c.Number, true, (string?)c.Matter)),
            .. prior.Select(r => (r.Id, r.CertificateCode, r.Name, r.Number, r.Certain, (string?)null)),
        ]);
    }

    /// <summary>Name and number of what the project has of a result type, claimed or certain; null when nothing.</summary>
    public string? Describe(string certificateCode) => results
        .Where(r => r.Code == certificateCode).OrderByDescending(r => r.Certain)
        .Select(r => $"{r.Name} {r.Number}{(r.Certain ? "" : "（待窗口核实）")}").FirstOrDefault();

    /// <summary>Name and number of the certain result of a matter: issued for it here, or from elsewhere and confirmed; null when there is none.</summary>
    public string? DescribeOf(ApprovalMatter matter)
    {
        ArgumentNullException.ThrowIfNull(matter);
        return results
            .Where(r => r.Certain && matter.Results.Contains(r.Code, StringComparer.Ordinal) && (r.Matter is null || r.Matter == matter.Code))
            .Select(r => $"{r.Name} {r.Number}").FirstOrDefault();
    }

    /// <summary>
    /// The confirmed result from elsewhere that is of one of the matter's types; null when there is none. What this office decided itself
    /// is asked of its cases, which know the lot and whether the decision stands.
    /// </summary>
    public Guid? FromElsewhere(ApprovalMatter matter)
    {
        ArgumentNullException.ThrowIfNull(matter);
        return results
            .Where(r => r is { Certain: true, Matter: null } && matter.Results.Contains(r.Code, StringComparer.Ordinal))
            .Select(r => (Guid?)r.Id).FirstOrDefault();
    }
}
