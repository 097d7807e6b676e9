namespace ApprovalOffice.Data.Catalogue.Commitments;

/// <summary>commitments.json: 告知承诺制 and 统一开工条件.</summary>
public sealed record CommitmentFile
{
    /// <summary>Version of the file.</summary>
    public required string Version { get; init; }

    /// <summary>Sources.</summary>
    public required IReadOnlyList<SourceNote> Basis { get; init; }

    /// <summary>Where no promise will do.</summary>
    public required IReadOnlyList<CommitmentExclusion> GeneralExclusions { get; init; }

    /// <summary>What every promise says beside its outlines: the applicant declares what only they can know.</summary>
    public const string Declaration = "不存在上列由申请人声明的不适用情形";

    /// <summary>Outline of every promise.</summary>
    public required IReadOnlyList<string> TextOutline { get; init; }

    /// <summary>The promises.</summary>
    public required IReadOnlyList<CommitmentTerms> Commitments { get; init; }
}
