using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Commitments;

namespace ApprovalOffice.App.Features.Stages;

/// <summary>A matter on the list of a stage application, as its page shows it.</summary>
public sealed record StageMatterLine
{
    /// <summary>The matter in the catalogue.</summary>
    public required string Code { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its kind.</summary>
    public required MatterKind Kind { get; init; }

    /// <summary>Why the project has it.</summary>
    public required string Reason { get; init; }

    /// <summary>The organ that will handle it.</summary>
    public required string OrganName { get; init; }

    /// <summary>The promised period in words.</summary>
    public required string Promised { get; init; }

    /// <summary>Whether the applicant chooses it.</summary>
    public required bool IsApplicants { get; init; }

    /// <summary>The matter it is handled with 合并; null for one of its own.</summary>
    public required string? MergedInto { get; init; }

    /// <summary>Whether it comes with the next submission.</summary>
    public required bool IsChosen { get; init; }

    /// <summary>Whether it waits to be submitted.</summary>
    public required bool IsOpen { get; init; }

    /// <summary>The promise it may be handled by 告知承诺; null where none is offered.</summary>
    public required CommitmentTerms? Promise { get; init; }

    /// <summary>Why the promise that the matter knows is not to be had here; null where it is, and where the matter knows none.</summary>
    public required string? WayReason { get; init; }

    /// <summary>Whether the applicant takes the way of the promise.</summary>
    public required bool OnPromise { get; init; }

    /// <summary>Who signed the promise.</summary>
    public required string? SignedBy { get; init; }

    /// <summary>When it was signed (UTC).</summary>
    public required DateTime? SignedAt { get; init; }

    /// <summary>The case it became.</summary>
    public required Guid? CaseId { get; init; }
}
