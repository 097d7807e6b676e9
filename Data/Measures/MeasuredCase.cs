using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Events;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Measures;

/// <summary>A case as its measures are taken from it: what it is, and everything that happened to it.</summary>
public sealed record MeasuredCase
{
    /// <summary>Key.</summary>
    public required Guid Id { get; init; }

    /// <summary>The region of its organ, by which it is counted.</summary>
    public required RegionCode Region { get; init; }

    /// <summary>The region of its project's site, by which the project is counted.</summary>
    public required RegionCode Site { get; init; }

    /// <summary>The organ.</summary>
    public required Guid OrganId { get; init; }

    /// <summary>Code of the organ's department.</summary>
    public required string Department { get; init; }

    /// <summary>Code of the stage.</summary>
    public required string Stage { get; init; }

    /// <summary>Code of the theme; null where the project has none.</summary>
    public required string? Theme { get; init; }

    /// <summary>Code of the matter.</summary>
    public required string Matter { get; init; }

    /// <summary>The project.</summary>
    public required Guid ProjectId { get; init; }

    /// <summary>Whether it came with a stage application 阶段申报.</summary>
    public required bool IsParallel { get; init; }

    /// <summary>How it came in.</summary>
    public required IntakeMode Intake { get; init; }

    /// <summary>The limits under which it began.</summary>
    public required CaseLimits Limits { get; init; }

    /// <summary>Materials on its list that apply to it.</summary>
    public required int Materials { get; init; }

    /// <summary>Those of them that the applicant did not hand in: earlier results, shared data, area results, the same paper of another case.</summary>
    public required int SparedMaterials { get; init; }

    /// <summary>Its commitments.</summary>
    public IReadOnlyList<MeasuredPromise> Promises { get; init; } = [];

    /// <summary>When evidence about it was judged to be handling outside the system 体外循环 (UTC).</summary>
    public IReadOnlyList<DateTime> OffSystemJudgedAt { get; init; } = [];

    /// <summary>What happened, in the order of the sequence.</summary>
    public IReadOnlyList<CaseHappening> Happenings { get; init; } = [];

    /// <summary>Its national statuses, in the order of their sequence.</summary>
    public IReadOnlyList<MeasuredStatus> Statuses { get; init; } = [];
}
