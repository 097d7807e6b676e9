namespace ApprovalOffice.Data.Catalogue.Themes;

/// <summary>A matter of a theme.</summary>
public sealed record ThemeMatter
{
    /// <summary>Code.</summary>
    public required string Code { get; init; }

    /// <summary>Always, or under a condition.</summary>
    public required MatterRequirement Requirement { get; init; }

    /// <summary>Key of the condition.</summary>
    public string? ConditionRef { get; init; }

    /// <summary>How it is handled.</summary>
    public required HandlingMode Mode { get; init; }
}
