namespace ApprovalOffice.App.Features.Archiving;

/// <summary>A case that has ended, and what its file holds.</summary>
public sealed record ArchiveRow
{
    /// <summary>The case.</summary>
    public required Guid Id { get; init; }

    /// <summary>The version that was read.</summary>
    public required int Version { get; init; }

    /// <summary>办件编号.</summary>
    public required string Number { get; init; }

    /// <summary>The matter.</summary>
    public required string MatterName { get; init; }

    /// <summary>The organ.</summary>
    public required string OrganName { get; init; }

    /// <summary>The project.</summary>
    public required string ProjectName { get; init; }

    /// <summary>The applicant.</summary>
    public required string ApplicantName { get; init; }

    /// <summary>How it ended, in the words of the matter's kind.</summary>
    public required string Ended { get; init; }

    /// <summary>When anything last happened to it (UTC).</summary>
    public required DateTime ChangedAt { get; init; }

    /// <summary>Last day by which it should be archived.</summary>
    public required DateOnly Due { get; init; }

    /// <summary>Official papers in the file.</summary>
    public required int Papers { get; init; }

    /// <summary>Papers whose PDF is still being made.</summary>
    public required int PapersWaiting { get; init; }

    /// <summary>Files of the materials that stand.</summary>
    public required int Files { get; init; }

    /// <summary>Steps in the record.</summary>
    public required int Events { get; init; }

    /// <summary>What keeps it open, in words; empty when it can be archived.</summary>
    public required IReadOnlyList<string> Hindrances { get; init; }

    /// <summary>Whether it can be archived now.</summary>
    public bool IsReady => Hindrances.Count == 0;
}
