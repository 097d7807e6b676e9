namespace ApprovalOffice.Data.Catalogue.Matters;

/// <summary>matters.json: the list of matters.</summary>
public sealed record MatterFile
{
    /// <summary>Version of the file.</summary>
    public required string Version { get; init; }

    /// <summary>How codes are made.</summary>
    public required string CodeScheme { get; init; }

    /// <summary>When a prerequisite binds.</summary>
    public required string PrerequisiteSemantics { get; init; }

    /// <summary>On statutory limits.</summary>
    public required string StatutoryNote { get; init; }

    /// <summary>What the levels of confidence mean.</summary>
    public required ConfidenceLevels ConfidenceLevels { get; init; }

    /// <summary>The kinds of matters.</summary>
    public required IReadOnlyList<MatterKind> Kinds { get; init; }

    /// <summary>The matters.</summary>
    public required IReadOnlyList<ApprovalMatter> Matters { get; init; }

    /// <summary>On the beginnings and extensions of limits.</summary>
    public required string TimeNote { get; init; }
}
