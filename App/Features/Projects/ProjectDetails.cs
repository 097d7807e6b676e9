using ApprovalOffice.App.Features.Projects.Board;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Projects.Changes;

namespace ApprovalOffice.App.Features.Projects;

/// <summary>A project as its page shows it.</summary>
public sealed record ProjectDetails
{
    /// <summary>The project with works and units, not tracked.</summary>
    public required ConstructionProject Project { get; init; }

    /// <summary>Full name of the site's region.</summary>
    public required string Region { get; init; }

    /// <summary>Names of the dimensions with the name of the value.</summary>
    public required IReadOnlyList<(string Dimension, string Value)> Dimensions { get; init; }

    /// <summary>Name of the theme; null when none was selected.</summary>
    public required string? ThemeName { get; init; }

    /// <summary>Why this theme.</summary>
    public required string? ThemeReason { get; init; }

    /// <summary>What rests on the project already.</summary>
    public required ProjectStanding Standing { get; init; }

    /// <summary>What was changed since it was registered, the newest first.</summary>
    public required IReadOnlyList<ProjectChange> Changes { get; init; }

    /// <summary>What supervision found, the latest first.</summary>
    public required IReadOnlyList<ProjectInspectionRow> Inspections { get; init; }

    /// <summary>What this office has granted, the newest first.</summary>
    public required IReadOnlyList<ProjectCertificateRow> Certificates { get; init; }

    /// <summary>Earlier results.</summary>
    public required IReadOnlyList<PriorResultRow> Results { get; init; }

    /// <summary>The flow as a board.</summary>
    public required ProjectBoard Board { get; init; }

    /// <summary>The matters that can be applied for here.</summary>
    public required IReadOnlyList<(string Code, string Name)> Matters { get; init; }

    /// <summary>Result types that can be entered as earlier results.</summary>
    public required IReadOnlyList<(string Code, string Name, string Example)> ResultTypes { get; init; }

    /// <summary>Stages from which a work may stand by itself.</summary>
    public required IReadOnlyList<(string Code, string Name)> Stages { get; init; }
}
