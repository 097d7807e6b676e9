namespace ApprovalOffice.Data.Cases.Review;

/// <summary>审签: one proposal of a decision on its way through the signing chain. A returned proposal stays as it was.</summary>
public sealed class SigningRound
{
    private readonly List<SigningStep> steps = [];

    private SigningRound()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>Round, from 1.</summary>
    public int Round { get; private set; }

    /// <summary>What is proposed.</summary>
    public CaseDecision Proposal { get; private set; }

    /// <summary>How many signatures it takes, the handler's included (1 to 4).</summary>
    public int StepsNeeded { get; private set; }

    /// <summary>The version of the project that was reviewed; the decision must rest on the same.</summary>
    public int? ProjectVersion { get; private set; }

    /// <summary>When it was proposed (UTC).</summary>
    public DateTime ProposedAt { get; private set; }

    /// <summary>When it was decided or returned (UTC); null while under way.</summary>
    public DateTime? ClosedAt { get; private set; }

    /// <summary>Whether it was returned to the handler.</summary>
    public bool WasReturned { get; private set; }

    /// <summary>The signatures so far, in order.</summary>
    public IReadOnlyList<SigningStep> Steps => steps;

    /// <summary>Whether it is under way.</summary>
    public bool IsOpen => ClosedAt is null;

    /// <summary>Whose turn it is: the step after the last signature.</summary>
    public SigningStepTitle NextTitle => (SigningStepTitle)Math.Min(steps.Count, (int)SigningStepTitle.Head);

    /// <summary>Whether the next signature is the decision.</summary>
    public bool NextIsLast => steps.Count + 1 >= StepsNeeded;

    /// <summary>Whether the one signature it takes is the handler's.</summary>
    public bool IsAlone => StepsNeeded == 1;

    internal static SigningRound Propose(Guid id, Guid caseId, int round, CaseDecision proposal, int stepsNeeded, DateTime at) =>
        new() { Id = id, CaseId = caseId, Round = round, Proposal = proposal, StepsNeeded = stepsNeeded, ProposedAt = at };

    /// <summary>Notes which version of the project the proposal rests on.</summary>
    public void RestOn(int projectVersion) => ProjectVersion = projectVersion;

    /// <summary>The title under which somebody signs after the handler: their own, never the one of the step they stand in for.</summary>
    internal static SigningStepTitle LevelOf(SigningStepTitle? level) => level ?? SigningStepTitle.SectionHead;

    /// <summary>The title with which a chain of so many steps ends; a chain of one is the handler's, and the section head stands above it.</summary>
    internal static SigningStepTitle LastTitle(int steps) =>
        (SigningStepTitle)Math.Clamp(steps - 1, (int)SigningStepTitle.SectionHead, (int)SigningStepTitle.Head);

    internal bool HasSigned(Guid? personId) => personId is not null && steps.Any(s => s.PersonId == personId || s.InPlaceOfId == personId);

    internal void Sign(Guid id, Act act, SigningVerdict verdict, string? opinion) =>
        steps.Add(SigningStep.Of(id, Id, steps.Count + 1, steps.Count == 0 ? SigningStepTitle.Handler : LevelOf(act.SigningLevel), act, verdict, opinion));

    internal void Close(DateTime at, bool returned)
    {
        ClosedAt = at;
        WasReturned = returned;
    }
}
