namespace ApprovalOffice.App.Features.Organs;

/// <summary>An organ with its sections, signing chains and number series.</summary>
public sealed record OrganDetails
{
    /// <summary>The organ.</summary>
    public required Guid Id { get; init; }

    /// <summary>The version to send back with an act.</summary>
    public required int Version { get; init; }

    /// <summary>Full name.</summary>
    public required string Name { get; init; }

    /// <summary>What is to be known of it, as label and text.</summary>
    public required IReadOnlyList<(string Label, string Text)> Facts { get; init; }

    /// <summary>Its sections by code.</summary>
    public required IReadOnlyList<SectionLine> Sections { get; init; }

    /// <summary>The general chain first, then one line a matter of the department.</summary>
    public required IReadOnlyList<ChainLine> Chains { get; init; }

    /// <summary>Its number series, the latest period first.</summary>
    public required IReadOnlyList<SeriesLine> Series { get; init; }
}
