using ApprovalOffice.Data.Catalogue.Conditions;

namespace ApprovalOffice.Data.Catalogue.Themes;

/// <summary>themes.json: the themed flows, their conditions and the guidance.</summary>
public sealed record ThemeFile
{
    /// <summary>Version of the file.</summary>
    public required string Version { get; init; }

    /// <summary>How the file is read.</summary>
    public required ThemeSemantics Semantics { get; init; }

    /// <summary>Conditions of matters by their code.</summary>
    public required IReadOnlyDictionary<string, Condition> MatterConditions { get; init; }

    /// <summary>Reform measures.</summary>
    public required IReadOnlyList<ThemeMeasure> MeasureDictionary { get; init; }

    /// <summary>The themes.</summary>
    public required IReadOnlyList<ThemeFlow> Themes { get; init; }

    /// <summary>智能申报指引.</summary>
    public required Guidance Guidance { get; init; }
}
