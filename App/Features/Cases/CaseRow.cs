using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Features.Cases;

/// <summary>One line of the list of cases, as the database gives it.</summary>
public sealed record CaseRow
{
    /// <summary>Key.</summary>
    public required Guid Id { get; init; }

    /// <summary>办件编号; null for a draft.</summary>
    public required CaseNumber? Number { get; init; }

    /// <summary>Name of the project.</summary>
    public required string Project { get; init; }

    /// <summary>Name of the matter.</summary>
    public required string Matter { get; init; }

    /// <summary>Its kind, whose words the state is said in.</summary>
    public required MatterKind Kind { get; init; }

    /// <summary>The organ.</summary>
    public required string Organ { get; init; }

    /// <summary>Its region, whose calendar counts.</summary>
    public required RegionCode Region { get; init; }

    /// <summary>The applicant.</summary>
    public required string Applicant { get; init; }

    /// <summary>Where it stands.</summary>
    public required CaseState State { get; init; }

    /// <summary>The stored due days.</summary>
    public required DueDates Due { get; init; }

    /// <summary>Unit of the promise, in which what remains is counted.</summary>
    public required DayUnit Unit { get; init; }

    /// <summary>Last day of the acceptance period, while it runs.</summary>
    public required DateOnly? AcceptanceDue { get; init; }

    /// <summary>Last day of the correction the applicant is asked for; null when none is.</summary>
    public required DateOnly? CorrectionDue { get; init; }

    /// <summary>Whether a due day is reckoned over a year without an arrangement.</summary>
    public required bool IsProvisional { get; init; }

    /// <summary>The officer.</summary>
    public required string? Handler { get; init; }

    /// <summary>Last change (UTC).</summary>
    public required DateTime ChangedAt { get; init; }

    /// <summary>Code of the project.</summary>
    public required ProjectCode ProjectCode { get; init; }

    /// <summary>Code of the stage.</summary>
    public required string StageCode { get; init; }

    /// <summary>The section; null while none has it.</summary>
    public required string? Section { get; init; }

    /// <summary>When it was received (UTC).</summary>
    public required DateTime? ReceivedAt { get; init; }

    /// <summary>When it was accepted (UTC).</summary>
    public required DateTime? AcceptedAt { get; init; }

    /// <summary>What was decided.</summary>
    public required CaseDecision? Decision { get; init; }

    /// <summary>When it was decided (UTC).</summary>
    public required DateTime? DecidedAt { get; init; }

    /// <summary>Name of the stage; filled after the read.</summary>
    public string Stage { get; init; } = "";

    /// <summary>Name of the region with those above it; filled after the read.</summary>
    public string RegionName { get; init; } = "";

    /// <summary>What remains, in words; filled after the read.</summary>
    public string Remaining { get; init; } = "";

    /// <summary>The light; before acceptance there is none.</summary>
    public Light? Light { get; init; }
}
