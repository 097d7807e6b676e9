using ApprovalOffice.App.Access;
using ApprovalOffice.Data.Applications;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Joint;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Projects.Flow;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Joint;

/// <summary>Who leads a stage, and how the stage stands; the same for the board and for what is done on it.</summary>
internal static class JointScope
{
    /// <summary>Whether the person acts for the department that leads the stage.</summary>
    public static bool MayLead(CurrentPerson person, StageApplication stage) => person.May(Permissions.CoordinateCases) && person.OrganId == stage.LeadOrganId;

    /// <summary>The stage against the limit that the project's own flow gives it.</summary>
    public static async Task<StageProgress> ProgressAsync(
        OfficeDbContext db, StageApplication stage, IEnumerable<ApprovalCase> cases, IReadOnlyDictionary<Guid, CatalogueSet> catalogues, WorkingCalendar calendar, DateOnly today, CancellationToken ct)
    {
        Guid projectId = stage.Subject.ProjectId;
        ConstructionProject project = await db.Set<ConstructionProject>().AsNoTracking().Include(p => p.Works).SingleAsync(p => p.Id == projectId, ct);
        int? limit = ProjectFlow.Of(catalogues[stage.CatalogueVersionId], FlowSubject.Of(project), today).Stages.FirstOrDefault(s => s.Stage.Code == stage.StageCode)?.LimitDays;
        return StageProgress.Of(
            [.. cases.Where(c => catalogues[c.Matter.CatalogueVersionId].Matter(c.Matter.Code).CountsInStageTime).Select(c => c.Times).OfType<CaseTimes>()], limit, calendar, today);
    }
}
