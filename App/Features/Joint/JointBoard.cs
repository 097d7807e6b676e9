using ApprovalOffice.Data.Joint;

namespace ApprovalOffice.App.Features.Joint;

/// <summary>The board of a stage for its lead department: who has it, since when, what they said, what is missing from whom.</summary>
public sealed record JointBoard
{
    /// <summary>The stage application.</summary>
    public required Guid StageId { get; init; }

    /// <summary>The project.</summary>
    public required Guid ProjectId { get; init; }

    /// <summary>Its name.</summary>
    public required string ProjectName { get; init; }

    /// <summary>The stage.</summary>
    public required string StageName { get; init; }

    /// <summary>并联审批实例编码.</summary>
    public required string JointNumber { get; init; }

    /// <summary>The lead department.</summary>
    public required string LeadOrganName { get; init; }

    /// <summary>Whether the person acts for the lead department.</summary>
    public required bool MayLead { get; init; }

    /// <summary>The stage against its own limit.</summary>
    public required StageProgress Progress { get; init; }

    /// <summary>The parts.</summary>
    public required IReadOnlyList<JointPart> Parts { get; init; }

    /// <summary>All opinions of all rounds, by organ, the latest first.</summary>
    public required IReadOnlyList<JointOpinion> Opinions { get; init; }

    /// <summary>What was found between the conditions of the current round.</summary>
    public required IReadOnlyList<ConditionFinding> Findings { get; init; }

    /// <summary>The merged opinion sheets, the latest first.</summary>
    public required IReadOnlyList<OpinionSheet> Sheets { get; init; }

    /// <summary>How many points stand in no sheet yet.</summary>
    public required int NewPoints { get; init; }

    /// <summary>The local date.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The day that is proposed for the applicant's answer.</summary>
    public required DateOnly InFiveWorkingDays { get; init; }
}
