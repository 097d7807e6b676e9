using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Catalogue.Matters;

namespace ApprovalOffice.App.Features.Window;

/// <summary>All that the intake page shows of a case; personal data masked.</summary>
public sealed record IntakeCase
{
    /// <summary>The case as this page saw it.</summary>
    public required CaseTarget Target { get; init; }

    /// <summary>办件编号.</summary>
    public required string Number { get; init; }

    /// <summary>The stage application it belongs to; null for one applied for by itself.</summary>
    public required Guid? StageId { get; init; }

    /// <summary>What a clerk takes in hand: the stage application, or the case by itself.</summary>
    public Guid IntakeId => StageId ?? Target.CaseId;

    /// <summary>Where it stands.</summary>
    public required CaseState State { get; init; }

    /// <summary>How it came in.</summary>
    public required IntakeMode IntakeMode { get; init; }

    /// <summary>收到之时 (UTC).</summary>
    public required DateTime? ReceivedAt { get; init; }

    /// <summary>Last day to answer; null while the period does not run.</summary>
    public required Deadline? Acceptance { get; init; }

    /// <summary>Last day to correct.</summary>
    public required Deadline? Correction { get; init; }

    /// <summary>Last day to hand over the result.</summary>
    public required Deadline? Delivery { get; init; }

    /// <summary>Whether a day relies on a year whose holidays are not published.</summary>
    public required bool ReliesOnUnarrangedYear { get; init; }

    /// <summary>Whose case about what.</summary>
    public required CaseSubject Subject { get; init; }

    /// <summary>The matter's name.</summary>
    public required string MatterName { get; init; }

    /// <summary>What the clerk examines and fills in to settle it on the spot; null when the matter is not an instant one 即办件.</summary>
    public required InstantSheet? Instant { get; init; }

    /// <summary>The words of its kind.</summary>
    public required MatterWords Words { get; init; }

    /// <summary>The organ that decides.</summary>
    public required string OrganName { get; init; }

    /// <summary>The contact with the telephone masked, and what the form says.</summary>
    public required CaseContact Contact { get; init; }

    /// <summary>The project.</summary>
    public required IntakeProject Project { get; init; }

    /// <summary>Identity checks.</summary>
    public required IReadOnlyList<IntakeIdentity> Identities { get; init; }

    /// <summary>The material list.</summary>
    public required IReadOnlyList<IntakeMaterial> Materials { get; init; }

    /// <summary>Rounds of correction.</summary>
    public required IReadOnlyList<IntakeCorrection> Corrections { get; init; }

    /// <summary>Notices and certificates.</summary>
    public required IReadOnlyList<IntakePaper> Papers { get; init; }

    /// <summary>What this person can do now.</summary>
    public required IReadOnlySet<CaseAction> Possible { get; init; }

    /// <summary>Last day the notice proposes for a correction told today.</summary>
    public required DateOnly ProposedCorrectionDue { get; init; }

    /// <summary>Whether a last day for a correction told today is reckoned over a year without an arrangement.</summary>
    public required Func<DateOnly?, bool> IsReckoned { get; init; }

    /// <summary>救济途径 as a refusal told today would say it.</summary>
    public required string ProposedRemedies { get; init; }

    /// <summary>Who changed the case last.</summary>
    public required CaseChange? LastChange { get; init; }

    /// <summary>The state in the words of the matter's kind.</summary>
    public string StateWords => State switch
    {
        CaseState.Granted => Words.Granted,
        CaseState.Denied => Words.Denied,
        _ => State.Chinese(),
    };

    /// <summary>Materials without a verdict.</summary>
    public int Unjudged => Materials.Count(m => m.Verdict == Data.Cases.Materials.MaterialVerdict.Pending);

    /// <summary>Whether the window can still judge the materials.</summary>
    public bool IsJudging => State is CaseState.Submitted or CaseState.Received;
}
