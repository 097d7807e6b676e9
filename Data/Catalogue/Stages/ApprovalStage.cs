namespace ApprovalOffice.Data.Catalogue.Stages;

/// <summary>审批阶段: one of the four stages, or the parallel track 并行推进 (code 5).</summary>
public sealed record ApprovalStage
{
    /// <summary>Code.</summary>
    public required string Code { get; init; }

    /// <summary>Number in the national tables.</summary>
    public required int NationalStageNo { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Short name.</summary>
    public required string ShortName { get; init; }

    /// <summary>牵头部门.</summary>
    public required string LeadDepartment { get; init; }

    /// <summary>Departments that lead beside it.</summary>
    public required IReadOnlyList<string> CoLead { get; init; }

    /// <summary>Name of the unified form 一张表单.</summary>
    public required string FormName { get; init; }

    /// <summary>Code of the unified form.</summary>
    public required string FormCode { get; init; }

    /// <summary>The matters whose end is the stage's.</summary>
    public required IReadOnlyList<string> MainMatters { get; init; }

    /// <summary>Promised limits in working days; null for the parallel track.</summary>
    public required StageTimeLimit? TimeLimit { get; init; }

    /// <summary>What it covers.</summary>
    public required string Scope { get; init; }

    /// <summary>What must be there to begin.</summary>
    public required string StartCondition { get; init; }

    /// <summary>What ends it.</summary>
    public required string EndMark { get; init; }

    /// <summary>Tracks of parallel work.</summary>
    public IReadOnlyList<StageTrack>? Tracks { get; init; }
}
