namespace ApprovalOffice.Data.Clock;

/// <summary>国标统计用时 of one stage of a work (exchange standard §5, per 工程 and stage). Times are local.</summary>
public sealed record StageElapsed
{
    /// <summary>工程代码.</summary>
    public required string WorkCode { get; init; }

    /// <summary>标准审批阶段: 1 to 4, and 5 for the parallel track.</summary>
    public required int Number { get; init; }

    /// <summary>The earliest receipt; null if nothing was received.</summary>
    public DateTime? StartedAt { get; init; }

    /// <summary>The end so far: the latest event of a closed stage, else now, or the last close if no case is open.</summary>
    public DateTime? EndedAt { get; init; }

    /// <summary>Whether the stage is closed.</summary>
    public bool IsClosed { get; init; }

    /// <summary>阶段审批用时 in working days.</summary>
    public int ApprovalDays { get; init; }

    /// <summary>特别程序/补正 of the stage in working days, counted once where they overlap.</summary>
    public int StoppedDays { get; init; }

    /// <summary>阶段跨度用时 in natural days, to the half day.</summary>
    public decimal SpanDays { get; init; }

    /// <summary>阶段用时 in natural days, to the half day: from the end of the stage before; below zero if it ended before that one.</summary>
    public decimal StageDays { get; init; }

    /// <summary>建设单位（合理）用时: stage time less special procedures, corrections and approval time.</summary>
    public decimal OwnerDays { get; init; }

    /// <summary>超期: the approval time is greater than the limit, or a case of the stage is overdue.</summary>
    public bool IsOverdue { get; init; }

    /// <summary>有退件.</summary>
    public bool HasReturn { get; init; }

    /// <summary>有其他类型办件.</summary>
    public bool HasOtherEnd { get; init; }

    /// <summary>Number of cases.</summary>
    public int Items { get; init; }

    /// <summary>Number of overdue cases.</summary>
    public int OverdueItems { get; init; }
}
