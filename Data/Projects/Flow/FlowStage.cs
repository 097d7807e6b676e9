using ApprovalOffice.Data.Catalogue.Departments;
using ApprovalOffice.Data.Catalogue.Stages;

namespace ApprovalOffice.Data.Projects.Flow;

/// <summary>A stage of a flow with the matters the project has in it.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="LeadDepartment">牵头部门.</param>
/// <param name="Applicable">Whether the theme has the stage.</param>
/// <param name="LimitDays">Promised working days of the stage in this theme; null where it has none (parallel track, or not applicable).</param>
/// <param name="Matters">The matters, in the order of the theme; may be empty.</param>
public sealed record FlowStage(ApprovalStage Stage, Department LeadDepartment, bool Applicable, int? LimitDays, IReadOnlyList<FlowMatter> Matters)
{
    /// <summary>Whether the project has anything to do in it.</summary>
    public bool IsNeeded => Matters.Count > 0;

    /// <summary>Whether it is the parallel track 并行推进.</summary>
    public bool IsParallelTrack => Stage.TimeLimit is null;
}
