using ApprovalOffice.App.UseCases;

namespace ApprovalOffice.App.Features.Statements;

/// <summary>What was told and said beside the review of a case, and what the applicant may still say.</summary>
public sealed record StatementSheet
{
    /// <summary>The case as seen.</summary>
    public required CaseTarget Target { get; init; }

    /// <summary>办件编号.</summary>
    public required string Number { get; init; }

    /// <summary>The matter.</summary>
    public required string MatterName { get; init; }

    /// <summary>The project.</summary>
    public required string ProjectName { get; init; }

    /// <summary>Where the case stands, in the words of the matter's kind.</summary>
    public required string State { get; init; }

    /// <summary>Told, asked and said, the newest first.</summary>
    public required IReadOnlyList<StatementLine> Lines { get; init; }

    /// <summary>Until when a hearing may be asked for; null when the right to it was not told.</summary>
    public required DateOnly? HearingAskBy { get; init; }

    /// <summary>Whether a hearing was asked for.</summary>
    public required bool HearingIsAsked { get; init; }

    /// <summary>Whether the person may ask for a hearing now.</summary>
    public required bool MayAsk { get; init; }

    /// <summary>Whether the person may make a statement now.</summary>
    public required bool MayState { get; init; }
}
