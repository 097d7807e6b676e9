using ApprovalOffice.App.UseCases;

namespace ApprovalOffice.App.Features.Owed;

/// <summary>The owed materials of a case, as the person who opened the page may see and do.</summary>
public sealed record OwedSheet
{
    /// <summary>The case as seen.</summary>
    public required CaseTarget Target { get; init; }

    /// <summary>办件编号.</summary>
    public required string Number { get; init; }

    /// <summary>The matter.</summary>
    public required string MatterName { get; init; }

    /// <summary>The project.</summary>
    public required string ProjectName { get; init; }

    /// <summary>The applicant.</summary>
    public required string ApplicantName { get; init; }

    /// <summary>Where the case stands, in the words of the matter's kind.</summary>
    public required string State { get; init; }

    /// <summary>The owed materials, what waits first.</summary>
    public required IReadOnlyList<OwedLine> Lines { get; init; }

    /// <summary>Whether a day still to come is reckoned over a year without an arrangement.</summary>
    public required bool ReliesOnUnarrangedYear { get; init; }

    /// <summary>Whether the person may hand in.</summary>
    public required bool MaySupply { get; init; }

    /// <summary>Whether the person hands in for the applicant.</summary>
    public required bool IsOnBehalf { get; init; }

    /// <summary>Whether the person may look at what was handed in.</summary>
    public required bool MayJudge { get; init; }

    /// <summary>Whether the decision is still to come, so that a debt can hold it up.</summary>
    public required bool IsBeforeDecision { get; init; }
}
