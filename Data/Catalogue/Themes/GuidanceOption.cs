namespace ApprovalOffice.Data.Catalogue.Themes;

/// <summary>An answer to choose.</summary>
public sealed record GuidanceOption
{
    /// <summary>Value.</summary>
    public required string Value { get; init; }

    /// <summary>Label.</summary>
    public required string Label { get; init; }

    /// <summary>Explanation.</summary>
    public string? Help { get; init; }

    /// <summary>What it settles.</summary>
    public GuidanceSetting? Set { get; init; }
}
