using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Projects;

namespace ApprovalOffice.App.Features.Projects;

/// <summary>Takes a unit away.</summary>
public sealed class RemoveUnit(ProjectOperation operation)
{
    /// <summary>Removes it.</summary>
    public Task<Outcome> RunAsync(Guid projectId, int seenVersion, Guid unitId, CancellationToken ct) =>
        operation.RunAsync(
            projectId,
            seenVersion,
            "删除单体",
            (db, project) =>
            {
                WorkUnit? unit = project.Works.SelectMany(w => w.Units).FirstOrDefault(u => u.Id == unitId);
                project.RemoveUnit(unitId);
                db.Remove(unit!);
                return Task.CompletedTask;
            },
            ct);
}
