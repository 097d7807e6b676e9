namespace ApprovalOffice.Data.Catalogue.SampleProjects;

/// <summary>realisticProjects.json: invented projects that show the flows.</summary>
public sealed record SampleProjectFile
{
    /// <summary>Version of the file.</summary>
    public required string Version { get; init; }

    /// <summary>That all is invented.</summary>
    public required string Disclaimer { get; init; }

    /// <summary>How facts are read.</summary>
    public required string FactsSemantics { get; init; }

    /// <summary>Structure of project codes.</summary>
    public required ProjectCodeRule ProjectCodeRule { get; init; }

    /// <summary>Standard of credit codes.</summary>
    public required CreditCodeRule UsccRule { get; init; }

    /// <summary>The projects.</summary>
    public required IReadOnlyList<SampleProject> Projects { get; init; }
}
