using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.App.Features.Stages;

/// <summary>A case of a stage application.</summary>
public sealed record StageCaseRow
{
    /// <summary>The case.</summary>
    public required Guid Id { get; init; }

    /// <summary>办件编号.</summary>
    public required string Number { get; init; }

    /// <summary>The matter in the catalogue.</summary>
    public required string MatterCode { get; init; }

    /// <summary>Its name.</summary>
    public required string MatterName { get; init; }

    /// <summary>Its kind, whose words the state is said in.</summary>
    public required MatterKind Kind { get; init; }

    /// <summary>The organ.</summary>
    public required string OrganName { get; init; }

    /// <summary>Where it stands.</summary>
    public required CaseState State { get; init; }

    /// <summary>The light; null before acceptance.</summary>
    public required Light? Light { get; init; }

    /// <summary>Last day of the promise, or of acceptance before it; null while neither runs.</summary>
    public required DateOnly? Due { get; init; }

    /// <summary>Whether a day still to come is reckoned over a year without an arrangement.</summary>
    public required bool IsProvisional { get; init; }

    /// <summary>Whether the matter may be put on the list again.</summary>
    public required bool MayBeAppliedForAgain { get; init; }
}
