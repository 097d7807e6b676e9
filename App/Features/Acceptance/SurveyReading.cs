using ApprovalOffice.App.Access;
using ApprovalOffice.App.Api;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Acceptance;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Projects.Flow;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Acceptance;

/// <summary>The joint survey of a work: commission, versions, which acceptances use it.</summary>
public sealed class SurveyReading(PageReads reads, ProjectScope scope, OfficeReference reference, DownloadTickets tickets, CurrentPerson person, TimeProvider clock)
{
    /// <summary>Reads it; null for whom it is not meant.</summary>
    public async Task<SurveyView?> ReadAsync(Guid projectId, Guid workId, CancellationToken ct)
    {
        await using ReadSnapshot moment = await reads.OpenAsync(ct);
        ConstructionProject? project = await (await scope.VisibleAsync(moment.Db, ct)).AsNoTracking()
            .Include(p => p.Works).ThenInclude(w => w.Units).FirstOrDefaultAsync(p => p.Id == projectId, ct);
        if (project?.Works.SingleOrDefault(w => w.Id == workId) is not { } work)
        {
            return null;
        }

        JointSurvey? survey = await moment.Db.Set<JointSurvey>().AsNoTracking().AsSplitQuery()
            .Include(s => s.Results.OrderBy(r => r.Number)).ThenInclude(r => r.Figures.OrderBy(f => f.Position))
            .Include(s => s.Results).ThenInclude(r => r.Files).SingleOrDefaultAsync(s => s.WorkId == workId, ct);
        return new SurveyView(
            project.Name, work, survey, await UsesAsync(project, ct),
            survey?.Results.SelectMany(r => r.Files).ToDictionary(f => f.Id, f => tickets.UrlFor(person, survey.Id, f.Digest, f.FileName)) ?? [],
            scope.MayEnter);
    }

    private async Task<IReadOnlyList<(SurveyItems Item, IReadOnlyList<string> Matters)>> UsesAsync(ConstructionProject project, CancellationToken ct)
    {
        CatalogueSet catalogue = (await reference.CatalogueTodayAsync(ct)).Catalogue;
        Dictionary<string, string> listed = ProjectFlow.Of(catalogue, FlowSubject.Of(project), clock.Today()).Matters.DistinctBy(m => m.Code).ToDictionary(m => m.Code, m => m.Matter.Name);
        return [.. SurveyItemNames.Each.Select(item => (item, (IReadOnlyList<string>)[.. item.UsedBy().Where(listed.ContainsKey).Select(code => listed[code])]))];
    }
}
