using ApprovalOffice.Data.Cases.Materials;

namespace ApprovalOffice.App.Features.Applications;

/// <summary>One line of the material list as the application page shows it.</summary>
public sealed record MaterialLine
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

    /// <summary>How to prepare it, from the catalogue.</summary>
    public required string Instruction { get; init; }

    /// <summary>When it is wanted, where not always.</summary>
    public required string? AppliesWhen { get; init; }

    /// <summary>Whether it may come later 容缺.</summary>
    public required bool MayBeOwed { get; init; }

    /// <summary>Why it does not apply, as the applicant said.</summary>
    public required string? NotApplicableReason { get; init; }

    /// <summary>Whether something stands behind it.</summary>
    public required bool IsSupplied { get; init; }

    /// <summary>The window's verdict.</summary>
    public required MaterialVerdict Verdict { get; init; }

    /// <summary>What the window said.</summary>
    public required string? VerdictReason { get; init; }

    /// <summary>The files that stand now.</summary>
    public required IReadOnlyList<FileLine> Files { get; init; }
}
