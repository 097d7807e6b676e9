using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases.Flow;

namespace ApprovalOffice.App.Features.Undoing;

/// <summary>A grant, what was told and said since, and what may become of it.</summary>
public sealed record UndoSheet
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

    /// <summary>Name, number and status of what was granted; null where the result is no certificate.</summary>
    public required string? Certificate { get; init; }

    /// <summary>What became of the grant; null while it stands.</summary>
    public required string? Undone { get; init; }

    /// <summary>Since the grant, the newest first.</summary>
    public required IReadOnlyList<UndoLine> Lines { get; init; }

    /// <summary>Until when a hearing may be asked for; null when the right to it was not told since the grant.</summary>
    public required DateOnly? HearingAskBy { get; init; }

    /// <summary>Whether a hearing was asked for.</summary>
    public required bool HearingIsAsked { get; init; }

    /// <summary>What this person may do now.</summary>
    public required IReadOnlyList<CaseAction> Possible { get; init; }

    /// <summary>The remedies as proposed for the decision.</summary>
    public required string Remedies { get; init; }
}
