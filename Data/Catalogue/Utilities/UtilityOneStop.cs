namespace ApprovalOffice.Data.Catalogue.Utilities;

/// <summary>联合报装: one form for all.</summary>
public sealed record UtilityOneStop
{
    /// <summary>Where.</summary>
    public required string Entry { get; init; }

    /// <summary>Stage from which on.</summary>
    public required string EarliestStage { get; init; }

    /// <summary>What is pushed when.</summary>
    public required IReadOnlyList<string> Push { get; init; }

    /// <summary>Rule.</summary>
    public required string Rule { get; init; }
}
