using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Acceptance;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Papers;

/// <summary>Where the fields of a face come from.</summary>
/// <param name="Case">The case.</param>
/// <param name="Catalogue">The catalogue under which it began.</param>
/// <param name="Project">The project with its works and units.</param>
/// <param name="Earlier">Numbers of the project's earlier results by type.</param>
/// <param name="AcceptanceNumber">Number of the acceptance notice; null before acceptance.</param>
/// <param name="IssuedOn">The date on the face; today before there is one.</param>
/// <param name="Number">The number of the result; null before there is one.</param>
internal sealed record FaceSources(
    ApprovalCase Case,
    CatalogueSet Catalogue,
    ConstructionProject Project,
    ILookup<string, string> Earlier,
    string? AcceptanceNumber,
    DateOnly IssuedOn,
    string? Number)
{
    /// <summary>The joint acceptances of the stage application, with their parts; nothing for other matters.</summary>
    public IReadOnlyList<JointAcceptance> Acceptances { get; init; } = [];

    /// <summary>Floor area of the work as the joint survey measured it, m²; null when it was not measured.</summary>
    public decimal? MeasuredArea { get; init; }

    /// <summary>First and last day of the result.</summary>
    public (DateOnly From, DateOnly? Until) Term => ResultPaper.TypeOf(Catalogue, Case.Matter.Code) is { } type ? ResultPaper.TermOf(type, Case, IssuedOn) : (IssuedOn, null);

    /// <summary>The work that is decided on.</summary>
    public ProjectWork Work => Project.Works.Single(w => w.Id == Case.Subject.WorkId);

    /// <summary>Reads them.</summary>
    public static async Task<FaceSources> LoadAsync(
        OfficeDbContext db, ApprovalCase subject, CatalogueSet catalogue, DateOnly issuedOn, CancellationToken ct)
    {
        Guid projectId = subject.Subject.ProjectId;
        ConstructionProject project = await db.Set<ConstructionProject>().AsNoTracking()
            .Include(p => p.Works).ThenInclude(w => w.Units).SingleAsync(p => p.Id == projectId, ct);
        var issued = await db.Set<ElectronicCertificate>().AsNoTracking()
            .Where(c => c.ProjectId == projectId && c.SuccessorId == null && (c.Status == CertificateStatus.Effective || c.Status == CertificateStatus.Amended))
            .OrderBy(c => c.IssuedOn).Select(c => new { c.CertificateCode, c.Number }).ToListAsync(ct);
        var prior = await db.Set<PriorResult>().AsNoTracking()
            .Where(r => r.ProjectId == projectId && r.ConfirmedAt != null)
            .OrderBy(r => r.IssuedOn).Select(r => new { r.CertificateCode, r.Number }).ToListAsync(ct);
        string? acceptance = await db.Set<OfficialDocument>().AsNoTracking()
            .Where(d => d.CaseId == subject.Id && d.Code == "WS-01").Select(d => d.Number).FirstOrDefaultAsync(ct);
        return new FaceSources(
            subject, catalogue, project, prior.Concat(issued).ToLookup(r => r.CertificateCode, r => r.Number, StringComparer.Ordinal), acceptance, issuedOn, null)
        {
            Acceptances = subject.Matter.Code == StageAcceptances.Matter && subject.StageApplicationId is { } stage
                ? await db.Set<JointAcceptance>().AsNoTracking().AsSplitQuery().Include(a => a.Parts).ThenInclude(p => p.Verdicts).Include(a => a.Parts).ThenInclude(p => p.Reports)
                    .Where(a => a.StageApplicationId == stage && a.State == AcceptanceState.Concluded).OrderBy(a => a.Sequence).ToListAsync(ct)
                : [],
            MeasuredArea = await MeasuredAsync(db, subject, ct),
        };
    }

    private static async Task<decimal?> MeasuredAsync(OfficeDbContext db, ApprovalCase subject, CancellationToken ct)
    {
        if (subject.Matter.Code != StageAcceptances.Matter)
        {
            return null;
        }

        Guid workId = subject.Subject.WorkId;
        List<SurveyFigure> figures = await (
            from survey in db.Set<JointSurvey>().AsNoTracking()
            where survey.WorkId == workId
            from result in survey.Results
            where result.Number == survey.Results.Count
            from figure in result.Figures
            select figure).ToListAsync(ct);
        return figures.Count == 0 ? null : figures.Sum(f => f.AreaAbove + f.AreaBelow);
    }
}
