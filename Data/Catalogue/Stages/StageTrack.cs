namespace ApprovalOffice.Data.Catalogue.Stages;

/// <summary>A track of the parallel work.</summary>
public sealed record StageTrack
{
    /// <summary>Code.</summary>
    public required string Code { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }
}
