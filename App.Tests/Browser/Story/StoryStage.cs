namespace ApprovalOffice.Tests.Browser.Story;

/// <summary>What happens in one stage of a project's story; everything else of the stage goes its regular way.</summary>
/// <param name="Code">The stage.</param>
/// <param name="FirstDay">The day on which it is applied for.</param>
/// <param name="Shown">The matters that are reviewed and decided at the screens, those of different organs at the same time.</param>
internal sealed record StoryStage(string Code, DateOnly FirstDay, params string[] Shown)
{
    /// <summary>The department that the first of the shown matters asks for its opinion.</summary>
    public required string Asked { get; init; }

    /// <summary>Whether every state of its pages is examined for accessibility.</summary>
    public bool IsWatched { get; init; }

    /// <summary>Whether the window finds a material wanting first.</summary>
    public bool IsCorrected { get; init; }

    /// <summary>The matter that is refused, applied for again, and then granted; null for none.</summary>
    public string? Refused { get; init; }

    /// <summary>The matters of the parallel track that are applied for with it.</summary>
    public bool WithParallelTrack { get; init; }

    /// <summary>The matter of an earlier stage whose promise is verified now; null for none.</summary>
    public string? Verified { get; init; }
}
