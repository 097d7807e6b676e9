using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.App.Features.Joint;

/// <summary>A stage application in the list of its lead department.</summary>
public sealed record JointRow
{
    /// <summary>Its key.</summary>
    public required Guid Id { get; init; }

    /// <summary>并联审批实例编码.</summary>
    public required string JointNumber { get; init; }

    /// <summary>The project.</summary>
    public required string ProjectName { get; init; }

    /// <summary>The stage.</summary>
    public required string StageName { get; init; }

    /// <summary>The lead department.</summary>
    public required string LeadOrganName { get; init; }

    /// <summary>When it was submitted (UTC).</summary>
    public required DateTime SubmittedAt { get; init; }

    /// <summary>How many of its cases are at their end.</summary>
    public required int Finished { get; init; }

    /// <summary>How many there are.</summary>
    public required int Cases { get; init; }

    /// <summary>The worst light of the cases that go on; null when none does.</summary>
    public required Light? Light { get; init; }

    /// <summary>The organs whose cases go on.</summary>
    public required IReadOnlyList<string> Waiting { get; init; }
}
