namespace ApprovalOffice.Data.Catalogue.Themes;

/// <summary>How themes.json is read.</summary>
public sealed record ThemeSemantics
{
    /// <summary>Selection.</summary>
    public required string Selection { get; init; }

    /// <summary>Defaults.</summary>
    public required string Defaults { get; init; }

    /// <summary>Exclusions.</summary>
    public required string Exclusion { get; init; }

    /// <summary>Requirement.</summary>
    public required string Requirement { get; init; }

    /// <summary>Modes.</summary>
    public required IReadOnlyDictionary<string, string> Mode { get; init; }

    /// <summary>Regional evaluation.</summary>
    public required string Regional { get; init; }

    /// <summary>Counting of time.</summary>
    public required string TimeCount { get; init; }
}
