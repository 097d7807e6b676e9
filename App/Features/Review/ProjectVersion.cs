using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Projects;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Review;

/// <summary>Which version of the project a proposal rests on.</summary>
internal static class ProjectVersion
{
    /// <summary>The project's version as it stands.</summary>
    public static Task<int> OfAsync(CaseWork work, CancellationToken ct)
    {
        Guid projectId = work.Case.Subject.ProjectId;
        return work.Db.Set<ConstructionProject>().Where(p => p.Id == projectId).Select(p => p.Version).SingleAsync(ct);
    }
}
