using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.RegionalEvaluations;
using ApprovalOffice.Data.Catalogue.Themes;

namespace ApprovalOffice.Data.Projects.Flow;

/// <summary>
/// 审批流程: what a project has to do under one version of the catalogue on one day, with the reason for each part: the theme,
/// the stages with their limits, the matters (事项清单), what is not needed, and the materials.
/// </summary>
public sealed class ProjectFlow
{
    internal ProjectFlow()
    {
    }

    /// <summary>The day on which it holds; results of regional evaluations are judged by it.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The themed flow that the classification selects.</summary>
    public required ThemeFlow Theme { get; init; }

    /// <summary>The selection rule and the answers that meet it.</summary>
    public required FlowReason ThemeReason { get; init; }

    /// <summary>The four stages and the parallel track, in order; also those that the theme does not have.</summary>
    public required IReadOnlyList<FlowStage> Stages { get; init; }

    /// <summary>The conditional matters of the theme that this project need not do.</summary>
    public required IReadOnlyList<DroppedMatter> Dropped { get; init; }

    /// <summary>The materials, each once.</summary>
    public required IReadOnlyList<FlowMaterial> Materials { get; init; }

    /// <summary>The evaluated area the site lies in; null outside every one, or while it is not said which.</summary>
    public required EvaluatedArea? Area { get; init; }

    /// <summary>Why the combination of answers should be looked at again; empty when nothing is odd.</summary>
    public required IReadOnlyList<string> Remarks { get; init; }

    /// <summary>All matters, stage by stage.</summary>
    public IEnumerable<FlowMatter> Matters => Stages.SelectMany(stage => stage.Matters);

    /// <summary>
    /// Promised working days of the stages that the project has, without special procedures, intermediary services and the works
    /// of the utilities (themes.json, semantics.timeCount).
    /// </summary>
    public int TotalDays => Stages.Where(stage => stage.IsNeeded).Sum(stage => stage.LimitDays ?? 0);

    /// <summary>A matter of this flow; null when the project does not have it.</summary>
    public FlowMatter? Find(string matterCode) => Matters.FirstOrDefault(m => m.Code == matterCode);

    /// <summary>Works the flow out.</summary>
    /// <param name="catalogue">The catalogue in force.</param>
    /// <param name="subject">Classification, facts and attributes.</param>
    /// <param name="day">The day.</param>
    /// <param name="resultOf">
    /// Says what the project already has of a result type, e.g. «建设用地规划许可证 地字第…号»; null when nothing, and as a whole
    /// when there is no project yet.
    /// </param>
    public static ProjectFlow Of(CatalogueSet catalogue, FlowSubject subject, DateOnly day, Func<string, string?>? resultOf = null) =>
        new FlowReading(catalogue, subject, day).Build(resultOf ?? (_ => null));
}
