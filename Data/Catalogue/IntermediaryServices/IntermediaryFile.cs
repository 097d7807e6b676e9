namespace ApprovalOffice.Data.Catalogue.IntermediaryServices;

/// <summary>intermediaryServices.json: 中介服务.</summary>
public sealed record IntermediaryFile
{
    /// <summary>Version of the file.</summary>
    public required string Version { get; init; }

    /// <summary>Sources.</summary>
    public required IReadOnlyList<SourceNote> Basis { get; init; }

    /// <summary>中介超市.</summary>
    public required IntermediaryMarketRules Market { get; init; }

    /// <summary>Fields of a guide.</summary>
    public required IReadOnlyList<string> GuideFields { get; init; }

    /// <summary>Services.</summary>
    public required IReadOnlyList<IntermediaryServiceEntry> Services { get; init; }
}
