namespace ApprovalOffice.Data.Catalogue.Stages;

/// <summary>stages.json: the four stages, the parallel track, and the groups handled jointly.</summary>
public sealed record StageFile
{
    /// <summary>Version of the file.</summary>
    public required string Version { get; init; }

    /// <summary>Sources.</summary>
    public required IReadOnlyList<SourceNote> Basis { get; init; }

    /// <summary>How the time of a stage is counted.</summary>
    public required StageTimeRule TimeLimitRule { get; init; }

    /// <summary>The stages.</summary>
    public required IReadOnlyList<ApprovalStage> Stages { get; init; }

    /// <summary>Joint handling.</summary>
    public required IReadOnlyList<JointGroup> JointGroups { get; init; }

    /// <summary>Where the rule of the lights stands.</summary>
    public required string LampRule { get; init; }
}
