using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;

namespace ApprovalOffice.App.Features.Window;

/// <summary>All that the window's page shows of a stage application; personal data masked.</summary>
public sealed record StageIntakeSheet
{
    /// <summary>The stage application with its cases, as this page saw them.</summary>
    public required StageTarget Target { get; init; }

    /// <summary>并联审批实例编码.</summary>
    public required string JointNumber { get; init; }

    /// <summary>Name of the stage.</summary>
    public required string StageName { get; init; }

    /// <summary>Whose application about what.</summary>
    public required CaseSubject Subject { get; init; }

    /// <summary>The leading organ.</summary>
    public required string LeadOrganName { get; init; }

    /// <summary>How it came in.</summary>
    public required IntakeMode IntakeMode { get; init; }

    /// <summary>When it was first submitted (UTC).</summary>
    public required DateTime? SubmittedAt { get; init; }

    /// <summary>The contact with the telephone masked.</summary>
    public required CaseContact Contact { get; init; }

    /// <summary>The project.</summary>
    public required IntakeProject Project { get; init; }

    /// <summary>The answers to the unified form, in the order of the form.</summary>
    public required IReadOnlyList<(string Label, string Answer)> Answers { get; init; }

    /// <summary>Identity checks.</summary>
    public required IReadOnlyList<IntakeIdentity> Identities { get; init; }

    /// <summary>The matters.</summary>
    public required IReadOnlyList<StageIntakeRow> Matters { get; init; }

    /// <summary>Each material of the cases at intake once.</summary>
    public required IReadOnlyList<IntakeMaterial> Materials { get; init; }

    /// <summary>Rounds of correction, what several cases were asked alike once.</summary>
    public required IReadOnlyList<IntakeCorrection> Corrections { get; init; }

    /// <summary>Notices and certificates of the cases.</summary>
    public required IReadOnlyList<IntakePaper> Papers { get; init; }

    /// <summary>Last day the notice proposes for a correction told today.</summary>
    public required DateOnly ProposedCorrectionDue { get; init; }

    /// <summary>Whether a last day for a correction told today is reckoned over a year without an arrangement.</summary>
    public required Func<DateOnly?, bool> IsReckoned { get; init; }

    /// <summary>Whether a day shown is reckoned over a year without an arrangement.</summary>
    public required bool ReliesOnUnarrangedYear { get; init; }

    /// <summary>Who changed the application or one of its cases last.</summary>
    public required CaseChange? LastChange { get; init; }

    /// <summary>Materials without a verdict.</summary>
    public int Unjudged => Materials.Count(m => m.Verdict == MaterialVerdict.Pending);

    /// <summary>Whether the window can still judge materials.</summary>
    public bool IsJudging => Matters.Any(m => m.IsAtIntake);

    /// <summary>Whether something was submitted and not yet received.</summary>
    public bool MayReceive => Matters.Any(m => m.State == CaseState.Submitted);

    /// <summary>The least last day of its matters.</summary>
    public Deadline? Deadline => Matters.Select(m => m.Deadline).OfType<Deadline>().MinBy(d => d.Due);
}
