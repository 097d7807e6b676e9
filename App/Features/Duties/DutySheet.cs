using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Catalogue.Commitments;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Features.Duties;

/// <summary>What remains of one case, and what became of it.</summary>
public sealed record DutySheet
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

    /// <summary>The organ whose case it is.</summary>
    public required string OrganName { get; init; }

    /// <summary>The state in the words of the kind.</summary>
    public required string State { get; init; }

    /// <summary>The levies: item, amount, due day, day paid, receipt.</summary>
    public required IReadOnlyList<(string Item, Money Amount, DateOnly DueOn, DateOnly? PaidOn, string? Receipt)> Payments { get; init; }

    /// <summary>Whether a day still to come is reckoned over a year without an arrangement.</summary>
    public required bool ReliesOnUnarrangedYear { get; init; }

    /// <summary>The day of the connection; null while it is to come or none is due.</summary>
    public required DateOnly? ConnectedOn { get; init; }

    /// <summary>The promises with their terms.</summary>
    public required IReadOnlyList<(Guid Id, CommitmentTerms? Terms, DateOnly VerifyBy, DateOnly? VerifiedOn, bool? Kept, DateOnly? RestoredOn, string? RestoredReason)> Commitments { get; init; }

    /// <summary>What remains to be done and by whom, where it is not this person's.</summary>
    public required IReadOnlyList<string> LeftToOthers { get; init; }

    /// <summary>What this person may do by the transition table.</summary>
    public required IReadOnlySet<CaseAction> Possible { get; init; }
}
