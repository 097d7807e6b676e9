namespace ApprovalOffice.Data.Catalogue.Certificates;

/// <summary>编号规则 of a result.</summary>
public sealed record NumberingRule
{
    /// <summary>Pattern with fields in braces, e.g. 建字第{adminCode:6}{year:4}GG{seq:7}号; read by <see cref="Records.NumberPattern"/>.</summary>
    public required string Pattern { get; init; }

    /// <summary>What a number looks like.</summary>
    public string? Regex { get; init; }

    /// <summary>The parts explained.</summary>
    public required IReadOnlyList<NumberingPart> Structure { get; init; }

    /// <summary>How sure the rule is; other than high shows «待本市核定».</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>An example.</summary>
    public required string Example { get; init; }

    /// <summary>An older rule under which certificates exist.</summary>
    public NumberingAlternative? Alternative { get; init; }

    /// <summary>Remark.</summary>
    public string? Note { get; init; }
}
