namespace ApprovalOffice.Data.Catalogue.Themes;

/// <summary>A stage of a theme.</summary>
public sealed record ThemeStage
{
    /// <summary>Stage code.</summary>
    public required string Stage { get; init; }

    /// <summary>Whether the theme has it.</summary>
    public required bool Applicable { get; init; }

    /// <summary>Its matters.</summary>
    public required IReadOnlyList<ThemeMatter> Matters { get; init; }
}
