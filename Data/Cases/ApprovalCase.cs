using ApprovalOffice.Data.Cases.Events;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Cases.Review;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Cases;

/// <summary>
/// 办件: one matter, one work, one organ; the unit that has a clock, a light, opinions, a decision and a result. Its methods are the
/// transitions of <see cref="CaseTransitions"/>, one each; an illegal one is refused with a <see cref="Rules.RuleBroken"/>.
/// A case is always loaded whole (<see cref="CaseStore"/>), because the rules look at every open row.
/// </summary>
public sealed partial class ApprovalCase
{
    private readonly List<CaseEvent> events = [];
    private readonly List<CaseMaterial> materials = [];
    private readonly List<Correction> corrections = [];
    private readonly List<ClockSuspension> suspensions = [];
    private readonly List<OpinionRequest> opinionRequests = [];
    private readonly List<Extension> extensions = [];
    private readonly List<OwedMaterial> owedMaterials = [];
    private readonly List<Commitment> commitments = [];
    private readonly List<ReviewFinding> findings = [];
    private readonly List<SigningRound> signingRounds = [];
    private readonly List<IdentityCheck> identityChecks = [];
    private readonly List<LevyPayment> payments = [];

    private ApprovalCase()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>办件编号; null while a draft, so that abandoned drafts leave no gap.</summary>
    public CaseNumber? Number { get; private set; }

    /// <summary>Whose case about what.</summary>
    public CaseSubject Subject { get; private set; } = null!;

    /// <summary>Which matter.</summary>
    public CaseMatter Matter { get; private set; } = null!;

    /// <summary>The organ that handles it.</summary>
    public CaseOrgan Organ { get; private set; } = null!;

    /// <summary>The contact and what the form adds.</summary>
    public CaseContact Contact { get; private set; } = null!;

    /// <summary>The stage application 阶段申报 it came from; null when the matter was applied for alone.</summary>
    public Guid? StageApplicationId { get; private set; }

    /// <summary>
    /// The organ that leads that stage; null when the matter was applied for alone. It is fixed with the submission of the stage, and stands
    /// here for the lists of the lead, which an index has to hold together.
    /// </summary>
    [NotAudited("a copy of the stage application's, which never changes once cases have come of it")]
    public Guid? StageLeadId { get; private set; }

    /// <summary>The applicant's answers to the unified form, by the keys of the result's fields.</summary>
    public FormAnswers Form { get; private set; } = FormAnswers.Empty;

    /// <summary>What the office fills in for the result, by the keys of its fields.</summary>
    public FormAnswers ResultFields { get; private set; } = FormAnswers.Empty;

    /// <summary>The certificate that it changes, renews or replaces; null where the matter is applied for the first time.</summary>
    public CertificateFollowUp? FollowUp { get; private set; }

    /// <summary>The limits under which it began.</summary>
    public CaseLimits Limits { get; private set; } = null!;

    /// <summary>How it came in.</summary>
    public IntakeMode IntakeMode { get; private set; }

    /// <summary>Who entered it.</summary>
    public Guid? CreatedBy { get; private set; }

    /// <summary>When the draft was begun (UTC).</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>Where it stands.</summary>
    public CaseState State { get; private set; }

    /// <summary>When it was first submitted (UTC).</summary>
    public DateTime? SubmittedAt { get; private set; }

    /// <summary>收到之时: the moment of submission or resubmission (UTC); clicking 收件 never moves it.</summary>
    public DateTime? ReceivedAt { get; private set; }

    /// <summary>Last day to accept, refuse or ask for correction (行政许可法第三十二条); null while the period does not run.</summary>
    public DateOnly? AcceptanceDue { get; private set; }

    /// <summary>When it was accepted (UTC).</summary>
    public DateTime? AcceptedAt { get; private set; }

    /// <summary>Whether acceptance came by silence.</summary>
    public bool WasDeemedAccepted { get; private set; }

    /// <summary>The officer who handles it; null until review begins.</summary>
    public Guid? HandlerId { get; private set; }

    /// <summary>The officer's name.</summary>
    public string? HandlerName { get; private set; }

    /// <summary>What was decided.</summary>
    public CaseDecision? Decision { get; private set; }

    /// <summary>Reasons of a refusal to accept or to grant.</summary>
    public string? DecisionReason { get; private set; }

    /// <summary>When it was decided (UTC).</summary>
    public DateTime? DecidedAt { get; private set; }

    /// <summary>The day the utility was connected 接入 (local date); null while it is not, and for every other kind of matter.</summary>
    public DateOnly? ConnectedOn { get; private set; }

    /// <summary>By which act the decision was undone later (撤销, 机关撤回, 注销); null while it stands.</summary>
    public CaseAction? UndoneBy { get; private set; }

    /// <summary>Whether the matter may be applied for anew: the case ended without a result, or its result was undone.</summary>
    public bool MayBeAppliedForAgain => Number is not null && (Decision == CaseDecision.Grant ? UndoneBy is not null : Due.FinishedOn is not null);

    /// <summary>The stored due days; its light is a comparison of them with today.</summary>
    public DueDates Due { get; private set; } = new();

    /// <summary>Whether a stored due day was reckoned over a year whose holidays were not published.</summary>
    public bool ReliesOnUnarrangedYear { get; private set; }

    /// <summary>Number of events so far.</summary>
    public int LastSequence { get; private set; }

    /// <summary>Number of national status events so far.</summary>
    public int LastNationalSequence { get; private set; }

    /// <summary>When anything last happened (UTC).</summary>
    public DateTime ChangedAt { get; private set; }

    /// <summary>Concurrency token.</summary>
    public int Version { get; private set; }

    /// <summary>What happened, in order.</summary>
    public IReadOnlyList<CaseEvent> Events => events;

    /// <summary>The material list.</summary>
    public IReadOnlyList<CaseMaterial> Materials => materials;

    /// <summary>Rounds of correction.</summary>
    public IReadOnlyList<Correction> Corrections => corrections;

    /// <summary>Suspensions.</summary>
    public IReadOnlyList<ClockSuspension> Suspensions => suspensions;

    /// <summary>Opinion requests.</summary>
    public IReadOnlyList<OpinionRequest> OpinionRequests => opinionRequests;

    /// <summary>Extensions.</summary>
    public IReadOnlyList<Extension> Extensions => extensions;

    /// <summary>Owed materials.</summary>
    public IReadOnlyList<OwedMaterial> OwedMaterials => owedMaterials;

    /// <summary>Commitments.</summary>
    public IReadOnlyList<Commitment> Commitments => commitments;

    /// <summary>Levies assessed 核定 by the decision.</summary>
    public IReadOnlyList<LevyPayment> Payments => payments;

    /// <summary>Findings on the review points.</summary>
    public IReadOnlyList<ReviewFinding> Findings => findings;

    /// <summary>Signing rounds.</summary>
    public IReadOnlyList<SigningRound> SigningRounds => signingRounds;

    /// <summary>Identity checks at the window.</summary>
    public IReadOnlyList<IdentityCheck> IdentityChecks => identityChecks;

    /// <summary>The signing round under way.</summary>
    public SigningRound? OpenRound => signingRounds.Find(r => r.IsOpen);

    /// <summary>The correction that waits for the applicant.</summary>
    public Correction? OpenCorrection => corrections.Find(c => c.IsOpen);

    /// <summary>Begins a draft with its material list.</summary>
    public static ApprovalCase Begin(Guid id, NewCase with)
    {
        ApprovalCase draft = new()
        {
            Id = id,
            Subject = with.Subject,
            Matter = with.Matter,
            Organ = with.Organ,
            Contact = with.Contact,
            Limits = with.Limits,
            IntakeMode = with.IntakeMode,
            StageApplicationId = with.StageApplicationId,
            StageLeadId = with.StageLeadId,
            Form = with.Form,
            ResultFields = with.ResultFields,
            FollowUp = with.FollowUp,
            CreatedBy = with.CreatedBy,
            CreatedAt = with.CreatedAt,
            ChangedAt = with.CreatedAt,
            State = CaseState.Draft,
            Version = 1,
        };
        draft.materials.AddRange(with.Demands.Select(d => CaseMaterial.Require(Guid.CreateVersion7(new DateTimeOffset(with.CreatedAt)), id, d)));
        return draft;
    }
}
