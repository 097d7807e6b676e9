using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Projects;

using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.App.Features.Projects;

/// <summary>Adds a unit to a work, or changes one.</summary>
public sealed class SaveUnit(ProjectOperation operation, TimeProvider clock)
{
    /// <summary>Saves it.</summary>
    public Task<Outcome> RunAsync(Guid projectId, int seenVersion, UnitForm form, CancellationToken ct) =>
        operation.RunAsync(
            projectId,
            seenVersion,
            form.Id is null ? "添加单体" : "修改单体",
            (_, project) =>
            {
                if (form.Id is { } unit)
                {
                    project.ChangeUnit(unit, form.Read());
                    return Task.CompletedTask;
                }

                ProjectWork? work = project.Works.FirstOrDefault(w => w.Id == form.WorkId);
                ProjectRules.NoSuchUnit.Require(work is not null);
                project.AddUnit(work, form.Read(), clock);
                return Task.CompletedTask;
            },
            ct);
}
