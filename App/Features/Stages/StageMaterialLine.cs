using ApprovalOffice.Data.Cases.Materials;

namespace ApprovalOffice.App.Features.Stages;

/// <summary>One line of the one material list, as the page shows it.</summary>
public sealed record StageMaterialLine
{
    /// <summary>The line.</summary>
    public required Guid Id { get; init; }

    /// <summary>The material in the catalogue.</summary>
    public required string Code { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Where it comes from.</summary>
    public required MaterialSupply Supply { get; init; }

    /// <summary>What supplies it; null when it still has to come.</summary>
    public required string? SuppliedBy { get; init; }

    /// <summary>How to prepare it.</summary>
    public required string Instruction { get; init; }

    /// <summary>When it is wanted, where not always.</summary>
    public required string? AppliesWhen { get; init; }

    /// <summary>Working days for which it may come later 容缺; null when it may not.</summary>
    public required int? OwedDays { get; init; }

    /// <summary>Why it does not apply, as the applicant said.</summary>
    public required string? NotApplicableReason { get; init; }

    /// <summary>Whether something stands behind it.</summary>
    public required bool IsSupplied { get; init; }

    /// <summary>Whether the next submission needs it.</summary>
    public required bool IsNeeded { get; init; }

    /// <summary>Names of the matters on the next submission that want it.</summary>
    public required IReadOnlyList<string> WantedBy { get; init; }

    /// <summary>The files that stand now.</summary>
    public required IReadOnlyList<StageFileLine> Files { get; init; }
}
