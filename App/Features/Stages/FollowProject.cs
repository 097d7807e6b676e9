using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Projects;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Stages;

/// <summary>
/// Lets the open part of a stage application follow its project: matters that the flow has by now come under the same
/// 并联审批实例编码, and what the project has by now supplies the materials that wait for it.
/// </summary>
public sealed class FollowProject(StageOperation operation, FollowFlow flow)
{
    /// <summary>Brings the list up to date; nothing is saved when it is.</summary>
    public Task<Outcome<int>> RunAsync(StageTarget target, CancellationToken ct) =>
        operation.RunAsync(target, [Permissions.Apply, Permissions.EnterCases], "更新申报内容", async work =>
        {
            Guid projectId = work.Stage.Subject.ProjectId;
            ConstructionProject project = await work.Db.Set<ConstructionProject>().AsNoTracking().Include(p => p.Works).SingleAsync(p => p.Id == projectId, ct);
            await flow.FollowAsync(work.Db, work.Stage, project, work.Act.RecordedAt, ct);
        }, ct);
}
