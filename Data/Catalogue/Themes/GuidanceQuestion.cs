namespace ApprovalOffice.Data.Catalogue.Themes;

/// <summary>A question of the guidance.</summary>
public sealed record GuidanceQuestion
{
    /// <summary>Code.</summary>
    public required string Code { get; init; }

    /// <summary>The question.</summary>
    public required string Title { get; init; }

    /// <summary>single, multi, numbers, composite, map.</summary>
    public required string Type { get; init; }

    /// <summary>Explanation.</summary>
    public string? Help { get; init; }

    /// <summary>Answers to choose from.</summary>
    public IReadOnlyList<GuidanceOption>? Options { get; init; }

    /// <summary>Attributes asked for.</summary>
    public IReadOnlyList<string>? Attributes { get; init; }

    /// <summary>Facts that follow.</summary>
    public IReadOnlyList<string>? Derives { get; init; }
}
