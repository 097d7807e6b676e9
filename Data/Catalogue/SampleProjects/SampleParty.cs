namespace ApprovalOffice.Data.Catalogue.SampleProjects;

/// <summary>A body that takes part in a project.</summary>
public sealed record SampleParty
{
    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Unified social credit code.</summary>
    public required string Uscc { get; init; }
}
