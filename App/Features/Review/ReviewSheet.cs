using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Standstill;

namespace ApprovalOffice.App.Features.Review;

/// <summary>Everything that reviewing and signing one case needs on one page.</summary>
public sealed record ReviewSheet
{
    /// <summary>The case.</summary>
    public required Guid Id { get; init; }

    /// <summary>The version that was read; it goes with every act.</summary>
    public required int Version { get; init; }

    /// <summary>Which case it is.</summary>
    public required ReviewHead Head { get; init; }

    /// <summary>What this person can do now, from the transition table.</summary>
    public required IReadOnlySet<CaseAction> Possible { get; init; }

    /// <summary>Whether this person may record findings now.</summary>
    public required bool MayFind { get; init; }

    /// <summary>Why this person may not sign although a signature is awaited; null when nothing stands in the way.</summary>
    public required string? SigningObstacle { get; init; }

    /// <summary>The absent handler in whose place the person reviews it 代; null when in their own right.</summary>
    public required string? InPlaceOf { get; init; }

    /// <summary>The organ of the person, which may be the one that was asked.</summary>
    public required Guid? OwnOrganId { get; init; }

    /// <summary>The review points.</summary>
    public required IReadOnlyList<ReviewPoint> Points { get; init; }

    /// <summary>What the applicant answered in the unified form.</summary>
    public required IReadOnlyList<(string Label, string Answer)> Answers { get; init; }

    /// <summary>The office's part of the result.</summary>
    public required IReadOnlyList<ReviewField> ResultFields { get; init; }

    /// <summary>The matters before this one.</summary>
    public required IReadOnlyList<ReviewPrerequisite> Prerequisites { get; init; }

    /// <summary>The materials.</summary>
    public required IReadOnlyList<ReviewMaterial> Materials { get; init; }

    /// <summary>What may stop a clock of this matter.</summary>
    public required IReadOnlyList<ReviewProcedure> Procedures { get; init; }

    /// <summary>The intervals, the newest first.</summary>
    public required IReadOnlyList<ReviewSuspension> Suspensions { get; init; }

    /// <summary>The opinions, the newest first.</summary>
    public required IReadOnlyList<ReviewOpinion> Opinions { get; init; }

    /// <summary>Visits to the site, hearing, third parties and statements, the newest first.</summary>
    public required IReadOnlyList<ReviewProceeding> Proceedings { get; init; }

    /// <summary>Until when a hearing may be asked for; null when the right to it was not told.</summary>
    public required DateOnly? HearingAskBy { get; init; }

    /// <summary>Whether a hearing was asked for.</summary>
    public required bool HearingIsAsked { get; init; }

    /// <summary>The extension that was granted, or that the matter would allow, in words; null when the law knows none.</summary>
    public required string? Extension { get; init; }

    /// <summary>Whether the extension was granted.</summary>
    public required bool IsExtended { get; init; }

    /// <summary>The signing rounds, the newest first.</summary>
    public required IReadOnlyList<ReviewRound> Rounds { get; init; }

    /// <summary>How many signatures a proposal of today would take.</summary>
    public required int ChainLength { get; init; }

    /// <summary>What holds the case.</summary>
    public required IReadOnlyList<Hindrance> Hindrances { get; init; }

    /// <summary>What was decided.</summary>
    public required CaseDecision? Decision { get; init; }

    /// <summary>The papers of the case, the newest first.</summary>
    public required IReadOnlyList<ReviewPaper> Papers { get; init; }

    /// <summary>Number of the certificate; null when there is none.</summary>
    public required string? CertificateNumber { get; init; }

    /// <summary>Co-departments that the catalogue names; empty when the person cannot ask.</summary>
    public required IReadOnlyList<string> CoDepartments { get; init; }

    /// <summary>Organs that can be asked; empty when the person cannot ask.</summary>
    public required IReadOnlyList<ReviewChoice> Organs { get; init; }

    /// <summary>Reviewers the case can be handed to; empty when the person cannot hand it over.</summary>
    public required IReadOnlyList<ReviewAssignee> Reviewers { get; init; }

    /// <summary>The remedies as they stand on the decision.</summary>
    public required string Remedies { get; init; }

    /// <summary>Today.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The day five working days from today.</summary>
    public required DateOnly InFiveWorkingDays { get; init; }

    /// <summary>The proposal under way.</summary>
    public ReviewRound? OpenRound => Rounds.FirstOrDefault(r => r.IsOpen);

    /// <summary>What the person's organ was asked and may answer now; null when it was not.</summary>
    public ReviewOpinion? ToAnswer => May(CaseAction.AnswerOpinion) ? Opinions.FirstOrDefault(o => o.Conclusion is null && o.OrganId == OwnOrganId) : null;

    /// <summary>Whether an action is open to this person.</summary>
    public bool May(CaseAction action) => Possible.Contains(action);

    /// <summary>The case with the version, as every act takes it.</summary>
    public UseCases.CaseTarget Target => new(Id, Version);
}
