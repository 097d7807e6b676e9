using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Drawings;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Rules;
using Microsoft.EntityFrameworkCore;

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
            async (db, project) =>
            {
                // What was drawn for it is on the record, and it with that.
                DrawingRules.UnitHasDrawings.Require(!await db.Set<DrawingSet>().AnyAsync(s => s.UnitId == unitId, ct));
                WorkUnit? unit = project.Works.SelectMany(w => w.Units).FirstOrDefault(u => u.Id == unitId);
                project.RemoveUnit(unitId);
                db.Remove(unit!);
            },
            ct);
}
