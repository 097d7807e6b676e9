using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Features.Publications;

/// <summary>A decision of the list.</summary>
public sealed record PublicationRow
{
    /// <summary>Key.</summary>
    public required Guid Id { get; init; }

    /// <summary>The version that was read.</summary>
    public required int Version { get; init; }

    /// <summary>The case.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>办件编号.</summary>
    public required CaseNumber? Number { get; init; }

    /// <summary>The matter.</summary>
    public required string Matter { get; init; }

    /// <summary>Its kind.</summary>
    public required MatterKind Kind { get; init; }

    /// <summary>The organ that decided.</summary>
    public required Guid OrganId { get; init; }

    /// <summary>Its name then.</summary>
    public required string Organ { get; init; }

    /// <summary>Its region, whose calendar counts.</summary>
    public required RegionCode Region { get; init; }

    /// <summary>The project.</summary>
    public required string Project { get; init; }

    /// <summary>行政相对人.</summary>
    public required string Applicant { get; init; }

    /// <summary>What was decided.</summary>
    public required CaseDecision Decision { get; init; }

    /// <summary>On which day.</summary>
    public required DateOnly DecidedOn { get; init; }

    /// <summary>Sequence of the event that decided.</summary>
    public required int EventSequence { get; init; }

    /// <summary>Title of the paper that says so; null where there is none. Filled after the read.</summary>
    public string? Title { get; init; }

    /// <summary>Its number 文号; filled after the read.</summary>
    public string? PaperNumber { get; init; }

    /// <summary>The day of publication; null until then.</summary>
    public required DateOnly? PublishedOn { get; init; }

    /// <summary>Where.</summary>
    public required string? Site { get; init; }

    /// <summary>Last day to publish, by the clock; filled after the read.</summary>
    public DateOnly Due { get; init; }

    /// <summary>Whether that day is reckoned over a year without an arrangement; filled after the read.</summary>
    public bool IsProvisional { get; init; }

    /// <summary>The light; filled after the read.</summary>
    public Light Light { get; init; }

    /// <summary>Its word; filled after the read.</summary>
    public string LightWord { get; init; } = "";

    /// <summary>Whether the person's organ publishes it.</summary>
    public bool IsOwn { get; init; }
}
