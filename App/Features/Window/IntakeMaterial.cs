using ApprovalOffice.Data.Cases.Materials;

namespace ApprovalOffice.App.Features.Window;

/// <summary>A line of the material list at the window.</summary>
public sealed record IntakeMaterial
{
    /// <summary>The line.</summary>
    public required Guid Id { get; init; }

    /// <summary>Order, from 1.</summary>
    public required int Sort { get; init; }

    /// <summary>Code in the catalogue.</summary>
    public required string Code { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Where it comes from.</summary>
    public required MaterialSupply Supply { get; init; }

    /// <summary>What supplies it.</summary>
    public required string? SuppliedBy { get; init; }

    /// <summary>Whether something stands behind it.</summary>
    public required bool IsSupplied { get; init; }

    /// <summary>Whether it may be owed.</summary>
    public required bool MayBeOwed { get; init; }

    /// <summary>For how many working days.</summary>
    public required int OwedDays { get; init; }

    /// <summary>Why the applicant calls it not applicable.</summary>
    public required string? NotApplicableReason { get; init; }

    /// <summary>The window's verdict.</summary>
    public required MaterialVerdict Verdict { get; init; }

    /// <summary>Its reason.</summary>
    public required string? Reason { get; init; }

    /// <summary>When it was given (UTC).</summary>
    public required DateTime? VerdictAt { get; init; }

    /// <summary>Names of the matters that want it, where they are several.</summary>
    public IReadOnlyList<string> WantedBy { get; init; } = [];

    /// <summary>The files that stand.</summary>
    public required IReadOnlyList<IntakeFile> Files { get; init; }
}
