using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.Data.Catalogue.Stages;

/// <summary>How the time of a stage is counted.</summary>
public sealed record StageTimeRule
{
    /// <summary>Unit.</summary>
    public required DayUnit Unit { get; init; }

    /// <summary>Where it begins.</summary>
    public required string ClockStart { get; init; }

    /// <summary>Where it ends.</summary>
    public required string ClockStop { get; init; }

    /// <summary>What is not counted.</summary>
    public required string Excluded { get; init; }

    /// <summary>Provisions.</summary>
    public required IReadOnlyList<LegalBasis> LegalBasis { get; init; }

    /// <summary>Remark.</summary>
    public required string Note { get; init; }
}
