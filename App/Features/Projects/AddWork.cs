using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Projects;

using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.App.Features.Projects;

/// <summary>Adds a work that is built in a later lot or phase.</summary>
public sealed class AddWork(ProjectOperation operation, TimeProvider clock)
{
    /// <summary>Adds it under the next code.</summary>
    public Task<Outcome> RunAsync(Guid projectId, int seenVersion, WorkForm form, CancellationToken ct) =>
        operation.RunAsync(
            projectId,
            seenVersion,
            "添加工程",
            (_, project) =>
            {
                ProjectWork? parent = Guid.TryParse(form.Parent, out Guid id) ? project.Works.FirstOrDefault(w => w.Id == id) : null;
                ProjectRules.ParentWork.Require(parent is not null, nameof(form.Parent));
                ProjectRules.ParentWork.Require(form.Stage.Length > 0, nameof(form.Stage), "请选择所处阶段");
                project.AddWork(null, form.Name, form.Scope, parent, form.Stage, clock);
                return Task.CompletedTask;
            },
            ct);
}
