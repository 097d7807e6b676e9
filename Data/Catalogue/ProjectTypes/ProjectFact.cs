namespace ApprovalOffice.Data.Catalogue.ProjectTypes;

/// <summary>情形事实: something that is so or not, or one of several.</summary>
public sealed record ProjectFact
{
    /// <summary>Key.</summary>
    public required string Key { get; init; }

    /// <summary>Label.</summary>
    public required string Label { get; init; }

    /// <summary>bool or enum.</summary>
    public required string Type { get; init; }

    /// <summary>The codes of an enum.</summary>
    public IReadOnlyList<string>? Values { get; init; }
}
