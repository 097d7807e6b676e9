namespace ApprovalOffice.Data.Clock;

/// <summary>A stage of a work as the national measure asks for it.</summary>
public sealed record StandardStage
{
    /// <summary>工程代码.</summary>
    public required string WorkCode { get; init; }

    /// <summary>标准审批阶段: 1 to 4, and 5 for the parallel track.</summary>
    public required int Number { get; init; }

    /// <summary>SPJDSX: the stage's limit in working days.</summary>
    public required int LimitDays { get; init; }

    /// <summary>里程碑事项类型 LCBSXLX 2: any one granted milestone closes the stage; otherwise all must be closed (1).</summary>
    public bool AnyMilestoneCloses { get; init; }

    /// <summary>The end of the standard stage before it; null if there is none.</summary>
    public DateTime? PreviousEnd { get; init; }

    /// <summary>Its cases.</summary>
    public required IReadOnlyList<StageItem> Items { get; init; }
}
