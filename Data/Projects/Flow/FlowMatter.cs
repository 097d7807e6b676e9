using ApprovalOffice.Data.Catalogue.Commitments;
using ApprovalOffice.Data.Catalogue.Matters;
using ApprovalOffice.Data.Catalogue.Themes;
using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.Data.Projects.Flow;

/// <summary>A matter that the project has to do, and why.</summary>
public sealed record FlowMatter
{
    /// <summary>The matter.</summary>
    public required ApprovalMatter Matter { get; init; }

    /// <summary>Stage code; 5 is the parallel track.</summary>
    public required string StageCode { get; init; }

    /// <summary>Whether the theme always has it.</summary>
    public required MatterRequirement Requirement { get; init; }

    /// <summary>The rule and the answers that brought it.</summary>
    public required FlowReason Reason { get; init; }

    /// <summary>How it is handled, exclusions and the applicant's choice considered.</summary>
    public required HandlingMode Mode { get; init; }

    /// <summary>Why it is handled so; null where nothing needs saying.</summary>
    public required string? ModeReason { get; init; }

    /// <summary>The terms of the promise under which it is, or could be, handled; null where none apply.</summary>
    public required CommitmentTerms? Commitment { get; init; }

    /// <summary>The promised limit in this theme and mode; a merged matter is not timed by itself.</summary>
    public required TimeLimit PromisedLimit { get; init; }

    /// <summary>For a merged matter, the code of the one it is handled with.</summary>
    public required string? MergedInto { get; init; }

    /// <summary>What a regional evaluation does to it, or why it does nothing; null outside such areas.</summary>
    public required string? RegionalNote { get; init; }

    /// <summary>The result that simplifies it 简化; null where there is none.</summary>
    public required RegionalReference? Regional { get; init; }

    /// <summary>
    /// Codes of the matters of this flow to be decided before this one is decided (matters.json, prerequisiteSemantics);
    /// it may be accepted earlier.
    /// </summary>
    public required IReadOnlyList<string> Prerequisites { get; init; }

    /// <summary>Its code.</summary>
    public string Code => Matter.Code;
}
