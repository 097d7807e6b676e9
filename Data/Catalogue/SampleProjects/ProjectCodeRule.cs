namespace ApprovalOffice.Data.Catalogue.SampleProjects;

/// <summary>Structure of project codes.</summary>
public sealed record ProjectCodeRule
{
    /// <summary>Pattern.</summary>
    public required string Pattern { get; init; }

    /// <summary>Regular expression.</summary>
    public required string Regex { get; init; }

    /// <summary>Parts.</summary>
    public required IReadOnlyList<string> Structure { get; init; }

    /// <summary>Remark.</summary>
    public required string Note { get; init; }
}
