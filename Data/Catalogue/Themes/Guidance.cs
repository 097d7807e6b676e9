namespace ApprovalOffice.Data.Catalogue.Themes;

/// <summary>智能申报指引: questions that lead to flow, matters and materials.</summary>
public sealed record Guidance
{
    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>Questions.</summary>
    public required IReadOnlyList<GuidanceQuestion> Questions { get; init; }

    /// <summary>What holds where nothing is answered.</summary>
    public required FactSet DefaultFacts { get; init; }

    /// <summary>What the result shows.</summary>
    public required IReadOnlyList<string> ResultPage { get; init; }
}
