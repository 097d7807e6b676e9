using ApprovalOffice.App.Features.Projects.Board;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Themes;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Projects.Changes;
using ApprovalOffice.Data.Supervision;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Projects;

/// <summary>Reads one project for its page.</summary>
public sealed class ProjectReading(PageReads pages, ProjectScope scope, CaseScope cases, BoardReading board, OfficeReference reference)
{
    private const int MostChanges = 50;

    /// <summary>How many inspections the page of a project shows; the rest stands in their list.</summary>
    internal const int MostInspections = 20;

    private const int MostCertificates = 100;

    /// <summary>The project; null when there is none in the person's scope.</summary>
    public async Task<ProjectDetails?> ReadAsync(Guid projectId, CancellationToken ct)
    {
        await using ReadSnapshot page = await pages.OpenAsync(ct);
        OfficeDbContext db = page.Db;
        ConstructionProject? project = await (await scope.VisibleAsync(db, ct)).AsNoTracking()
            .Include(p => p.Works.OrderBy(w => w.Code)).ThenInclude(w => w.Units.OrderBy(u => u.Name))
            .FirstOrDefaultAsync(p => p.Id == projectId, ct);
        if (project is null)
        {
            return null;
        }

        IQueryable<ApprovalCase> mine = await cases.VisibleAsync(db, ct);
        CatalogueSet catalogue = (await reference.CatalogueTodayAsync(ct)).Catalogue;
        ThemeFlow? theme = project.ThemeCode is { } code ? catalogue.FindTheme(code) : null;
        return new ProjectDetails
        {
            Project = project,
            Region = (await reference.OrgansAsync(ct)).Regions.FullName(project.SiteRegion),
            Dimensions = [.. project.Dimensions.Codes().Select(c => (
                catalogue.Dimensions.FirstOrDefault(d => d.Key == c.Key)?.Name ?? c.Key, catalogue.DimensionName(c.Key, c.Value)))],
            ThemeName = theme?.Name,
            ThemeReason = theme?.SelectionWords,
            Standing = await ProjectStanding.LoadAsync(db, projectId, ct),
            Changes = await db.Set<ProjectChange>().AsNoTracking().Where(c => c.ProjectId == projectId)
                .OrderByDescending(c => c.ChangedAt).Take(MostChanges).ToListAsync(ct),
            Inspections = await InspectionsAsync(db, projectId, catalogue, ct),
            Certificates = await db.Set<ElectronicCertificate>().AsNoTracking().Where(c => c.ProjectId == projectId)
                .OrderByDescending(c => c.IssuedOn).ThenByDescending(c => c.Id).Take(MostCertificates)
                .Select(c => new ProjectCertificateRow(c.Id, c.Name, c.Number, c.IssuerName, c.IssuedOn, c.ValidUntil, c.Status, mine.Any(m => m.Id == c.CaseId))).ToListAsync(ct),
            Results = await db.Set<PriorResult>().AsNoTracking().Where(r => r.ProjectId == projectId).OrderBy(r => r.CertificateCode).ThenBy(r => r.Number)
                .Select(r => new PriorResultRow(r.Id, r.Name, r.Number, r.IssuerName, r.IssuedOn, r.ConfirmedAt)).ToListAsync(ct),
            Board = await board.ReadAsync(db, project, ct),
            Matters = [.. catalogue.Matters.Where(m => DirectMatters.Codes.Contains(m.Code)).Select(m => (m.Code, m.Name))],
            ResultTypes = [.. catalogue.Certificates.Select(c => (c.Code, c.Name, c.Numbering.Example))],
            Stages = [.. catalogue.Stages.Where(s => s.Code is "1" or "2" or "3" or "4").Select(s => (s.Code, s.Name))],
        };
    }

    private static async Task<IReadOnlyList<ProjectInspectionRow>> InspectionsAsync(OfficeDbContext db, Guid projectId, CatalogueSet catalogue, CancellationToken ct)
    {
        Dictionary<string, string> types = catalogue.Files.Supervision.TaskTypes.ToDictionary(t => t.Code, t => t.Name);
        List<ProjectInspectionRow> found = await db.Set<SupervisionInspection>().AsNoTracking().Where(i => i.ProjectId == projectId)
            .OrderByDescending(i => i.InspectedOn).ThenByDescending(i => i.Id).Take(MostInspections)
            .Select(i => new ProjectInspectionRow(i.Id, i.InspectedOn, i.TaskType, i.OrganName, i.Number, i.Conclusion, i.Findings, i.RectifyDue, i.RectifiedOn)).ToListAsync(ct);
        return found.ConvertAll(row => row with { TaskType = types.GetValueOrDefault(row.TaskType, row.TaskType) });
    }
}
