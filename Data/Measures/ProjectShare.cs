using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Measures;

/// <summary>What one project contributes to the measures of one period; a project is counted by its site.</summary>
public sealed record ProjectShare
{
    /// <summary>The project.</summary>
    public required Guid ProjectId { get; init; }

    /// <summary>The region of its site.</summary>
    public required RegionCode Site { get; init; }

    /// <summary>Code of its theme; null where it has none.</summary>
    public required string? Theme { get; init; }

    /// <summary>新增: registered in the period.</summary>
    public bool IsNew { get; init; }

    /// <summary>在办: at least one of its cases is taken in and not ended at the end of the period.</summary>
    public bool IsInHand { get; init; }

    /// <summary>办结: the last of the matters that its theme demands for completion was granted in the period.</summary>
    public bool IsCompleted { get; init; }

    /// <summary>Whether a case of it was accepted on a commitment in the period.</summary>
    public bool IsOnPromise { get; init; }

    /// <summary>审批用时（法定计时）of a completed project in working days: the sum over its stages of the union of their cases' running days.</summary>
    public int? LegalDays { get; init; }

    /// <summary>跨度用时 of a completed project in calendar days, from the first submission to the last decision.</summary>
    public int? SpanDays { get; init; }
}
