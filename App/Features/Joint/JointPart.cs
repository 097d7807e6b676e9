using ApprovalOffice.Data.Cases.Standstill;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Joint;

namespace ApprovalOffice.App.Features.Joint;

/// <summary>A department's part of a stage: one case, how it stands and what it waits for.</summary>
public sealed record JointPart
{
    /// <summary>The case.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>办件编号.</summary>
    public required string Number { get; init; }

    /// <summary>The matter.</summary>
    public required string MatterName { get; init; }

    /// <summary>The organ that decides.</summary>
    public required string OrganName { get; init; }

    /// <summary>Who handles it; null while nobody does.</summary>
    public required string? HandlerName { get; init; }

    /// <summary>The state in the words of the matter's kind.</summary>
    public required string StateWords { get; init; }

    /// <summary>Whether it is at its end.</summary>
    public required bool IsFinished { get; init; }

    /// <summary>Whether it counts in the stage's time.</summary>
    public required bool Counts { get; init; }

    /// <summary>The light; null before acceptance.</summary>
    public required Light? Light { get; init; }

    /// <summary>The last day of its promise, or of acceptance; null where none runs.</summary>
    public required DateOnly? DueOn { get; init; }

    /// <summary>Since when the department has it (UTC): acceptance, or receipt before.</summary>
    public required DateTime? Since { get; init; }

    /// <summary>Why it is not moving.</summary>
    public required IReadOnlyList<Hindrance> Waiting { get; init; }

    /// <summary>The organs that owe it an opinion.</summary>
    public required IReadOnlyList<(Guid Id, string Name)> Asked { get; init; }

    /// <summary>Inside day that the lead department set; null where it did not.</summary>
    public required InternalDeadline? Deadline { get; init; }

    /// <summary>Reminders, the latest first.</summary>
    public required IReadOnlyList<Nudge> Nudges { get; init; }

    /// <summary>Matters of the stage whose materials this one's result supplies.</summary>
    public required IReadOnlyList<string> Supplies { get; init; }
}
