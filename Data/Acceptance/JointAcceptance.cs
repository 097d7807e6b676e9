using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Acceptance;

/// <summary>
/// 联合验收: one visit to some units of a work, by all organs that have a case of the completion stage, until each part passed and the conclusion
/// is drawn. It stands above the cases of the stage application and decides none of them (rules §4). Loaded with its parts.
/// </summary>
public sealed class JointAcceptance
{
    /// <summary>Days before the next day to be kept from which on it is yellow.</summary>
    public const int WarningDays = 2;

    /// <summary>Where everybody meets.</summary>
    public static readonly TextLimit PlaceLimit = new("集合地点", 200);

    /// <summary>Whom to ask.</summary>
    public static readonly TextLimit ContactLimit = new("联系人和电话", 100);

    /// <summary>Words of the promise, the reason, the conclusion.</summary>
    public static readonly TextLimit WordsLimit = new("说明", 500, Multiline: true);

    private readonly List<AcceptanceUnit> units = [];
    private readonly List<AcceptancePart> parts = [];
    private readonly List<AcceptanceParticipant> participants = [];

    private JointAcceptance()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The stage application.</summary>
    public Guid StageApplicationId { get; private set; }

    /// <summary>The case of the joint acceptance itself.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>The project.</summary>
    public Guid ProjectId { get; private set; }

    /// <summary>Its name.</summary>
    public string ProjectName { get; private set; } = "";

    /// <summary>The work.</summary>
    public Guid WorkId { get; private set; }

    /// <summary>The applicant.</summary>
    public Guid ApplicantId { get; private set; }

    /// <summary>The applicant's name.</summary>
    public string ApplicantName { get; private set; } = "";

    /// <summary>The organ that leads it.</summary>
    public Guid LeadOrganId { get; private set; }

    /// <summary>Its name.</summary>
    public string LeadOrganName { get; private set; } = "";

    /// <summary>Its region, by which lists are narrowed to who may see it.</summary>
    public RegionCode RegionCode { get; private set; }

    /// <summary>第几次 of the stage application, from 1.</summary>
    public int Sequence { get; private set; }

    /// <summary>验收范围: the names of its units.</summary>
    public string Scope { get; private set; } = "";

    /// <summary>Whether units are left for later 单体先行.</summary>
    public bool IsUnitFirst { get; private set; }

    /// <summary>Why its units can be used by themselves; null unless units are left for later.</summary>
    public string? UnitFirstUse { get; private set; }

    /// <summary>How what is unfinished is shut off.</summary>
    public string? Isolation { get; private set; }

    /// <summary>By which day the rest is finished (local date).</summary>
    public DateOnly? RestDueOn { get; private set; }

    /// <summary>Where it stands.</summary>
    public AcceptanceState State { get; private set; }

    /// <summary>The day to be kept next (local date): of the visit, of what is to be put right; null when there is none.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>The date proposed or agreed (UTC); null before the first proposal.</summary>
    public DateTime? VisitAt { get; private set; }

    /// <summary>Where everybody meets.</summary>
    public string VisitPlace { get; private set; } = "";

    /// <summary>Whom to ask.</summary>
    public string VisitContact { get; private set; } = "";

    /// <summary>第几次核验, from 1: the visit, then each re-inspection.</summary>
    public int Round { get; private set; }

    /// <summary>The suspension of the clock that runs while things are put right; null while none does.</summary>
    public Guid? SuspensionId { get; private set; }

    /// <summary>The conclusion in words; null before.</summary>
    public string? Conclusion { get; private set; }

    /// <summary>The day of the conclusion (local date); null before.</summary>
    public DateOnly? ConcludedOn { get; private set; }

    /// <summary>Who organises it.</summary>
    public string PreparedBy { get; private set; } = "";

    /// <summary>When it was begun (UTC).</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>Concurrency token.</summary>
    public int Version { get; private set; }

    /// <summary>Its units.</summary>
    public IReadOnlyList<AcceptanceUnit> Units => units;

    /// <summary>Its parts.</summary>
    public IReadOnlyList<AcceptancePart> Parts => parts;

    /// <summary>Who comes.</summary>
    public IReadOnlyList<AcceptanceParticipant> Participants => participants;

    /// <summary>
    /// Begins one. ACPT-001 without a running case of the joint acceptance, ACPT-002 and ACPT-003 unless each part runs or was granted,
    /// ACPT-004 without units, ACPT-006 when units are left for later without the promise.
    /// </summary>
    public static JointAcceptance Begin(NewAcceptance with, string by, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(with);
        ArgumentNullException.ThrowIfNull(clock);
        AcceptanceRules.NoCase.Require(CaseStates.InReview.Contains(with.Case.State));
        Require(with, clock.Today());
        DateTimeOffset now = clock.GetUtcNow();
        Guid NewId() => Guid.CreateVersion7(now);
        JointAcceptance acceptance = new()
        {
            Id = NewId(),
            StageApplicationId = with.Stage.Id,
            CaseId = with.Case.Id,
            ProjectId = with.Case.Subject.ProjectId,
            ProjectName = with.Case.Subject.ProjectName,
            WorkId = with.Case.Subject.WorkId,
            ApplicantId = with.Case.Subject.ApplicantId,
            ApplicantName = with.Case.Subject.ApplicantName,
            LeadOrganId = with.Case.Organ.OrganId,
            LeadOrganName = with.Case.Organ.OrganName,
            RegionCode = with.Case.Organ.RegionCode,
            Sequence = with.Sequence,
            Scope = string.Join('、', with.Units.Select(u => u.Name)),
            IsUnitFirst = with.Rest.Count > 0,
            PreparedBy = by,
            CreatedAt = now.UtcDateTime,
            Round = 1,
        };
        if (with is { Rest.Count: > 0, Terms: { } terms })
        {
            (acceptance.UnitFirstUse, acceptance.Isolation, acceptance.RestDueOn) =
                (OfficeText.Clean(terms.Use, WordsLimit, nameof(terms.Use)), OfficeText.Clean(terms.Isolation, WordsLimit, nameof(terms.Isolation)), terms.RestDueOn);
        }

        acceptance.units.AddRange(with.Units.Select(u => AcceptanceUnit.Of(NewId(), acceptance.Id, u.Id, u.Name)));
        foreach ((ApprovalCase subject, IReadOnlyList<string> points) in with.Parts)
        {
            AcceptancePart part = AcceptancePart.Of(NewId(), acceptance, subject, points, NewId);
            if (subject.Decision == CaseDecision.Grant)
            {
                part.TakeOver();
            }

            acceptance.parts.Add(part);
        }

        IEnumerable<(Guid Id, string Name)> organs = acceptance.parts.Select(p => (p.OrganId, p.OrganName)).Append((acceptance.LeadOrganId, acceptance.LeadOrganName)).DistinctBy(o => o.Item1);
        acceptance.participants.AddRange(organs.Select(o => AcceptanceParticipant.Of(NewId(), acceptance.Id, o.Id, o.Name)));
        acceptance.participants.Add(AcceptanceParticipant.Of(NewId(), acceptance.Id, null, acceptance.ApplicantName));
        acceptance.State = acceptance.parts.TrueForAll(p => p.Verdict == PartVerdict.Passed) ? AcceptanceState.Passed : AcceptanceState.Arranging;
        return acceptance;
    }

    /// <summary>Its light: grey when over, red past its day, yellow shortly before.</summary>
    public Light LightOn(DateOnly today) => State is AcceptanceState.Concluded or AcceptanceState.Cancelled ? Light.Grey
        : DueOn is not { } due ? Light.Green
        : due < today ? Light.Red
        : due.DayNumber - today.DayNumber <= WarningDays ? Light.Yellow
        : Light.Green;

    /// <summary>Proposes a date; everybody but the leading organ is asked. ACPT-014 once a part has spoken, ACPT-011 with a date that is past.</summary>
    public void Propose(VisitParticulars visit, string person, string by, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(visit);
        RequireUntouched();
        Meet(visit, at);
        foreach (AcceptanceParticipant one in participants)
        {
            one.AskAnew();
        }

        participants.Single(p => p.OrganId == LeadOrganId).Agree(person, by, at);
        State = AcceptanceState.Arranging;
        Version++;
    }

    /// <summary>Agrees to the date and names who comes.</summary>
    /// <returns>Whether everybody has agreed by now: the date stands.</returns>
    public bool Agree(AcceptanceParticipant who, string person, string by, DateTime at)
    {
        RequireAsked(who);
        who.Agree(person, by, at);
        Version++;
        if (participants.TrueForAll(p => p.Answer == VisitAnswer.Agreed))
        {
            State = AcceptanceState.Visiting;
        }

        return State == AcceptanceState.Visiting;
    }

    /// <summary>Proposes another date. ACPT-013 without date and reason.</summary>
    public void Counter(AcceptanceParticipant who, DateTime? otherAt, string reason, string by, DateTime at)
    {
        RequireAsked(who);
        who.Counter(otherAt, reason, by, at);
        Version++;
    }

    /// <summary>A part gives its verdict. ACPT-020 unless it is being looked at, ACPT-021 before the day, ACPT-022 to ACPT-025 when it is not complete.</summary>
    public void Judge(AcceptancePart part, VerdictParticulars said, string by, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(said);
        RequireVisiting(part);
        DateOnly today = OfficeZone.DateOf(at);
        AcceptanceRules.BeforeVisit.Require(today >= OfficeZone.DateOf(VisitAt!.Value));
        part.Judge(NewId(at), Round, said, by, at, today);
        if (parts.TrueForAll(p => p.Verdict != PartVerdict.Open))
        {
            State = parts.TrueForAll(p => p.Verdict == PartVerdict.Passed) ? AcceptanceState.Passed : AcceptanceState.Judged;
            DueOn = null;
        }

        Version++;
    }

    /// <summary>整改通知: tells at once all that is to be put right. ACPT-030 unless every part has spoken, ACPT-031 with a day before that of a part.</summary>
    public void OrderRectification(DateOnly? dueOn, DateOnly today)
    {
        AcceptanceRules.NotJudged.Require(State == AcceptanceState.Judged);
        DateOnly latest = parts.Where(p => p.Verdict != PartVerdict.Passed).Select(p => p.Last!.DueOn ?? today).Max();
        AcceptanceRules.DueWrong.Require(dueOn is { } due && due >= latest && due >= today, nameof(DueOn));
        (State, DueOn) = (AcceptanceState.Rectifying, dueOn);
        Version++;
    }

    /// <summary>Notes the suspension of the clock that goes with it, or that it has ended.</summary>
    public void Suspend(Guid? suspensionId) => SuspensionId = suspensionId;

    /// <summary>整改报告 of the applicant on one part.</summary>
    /// <returns>Whether everything is reported by now.</returns>
    public bool Report(AcceptancePart part, string text, string by, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(part);
        RequireRectifying(part);
        part.Report(NewId(at), text, by, at);
        Version++;
        return parts.Where(p => p.Verdict != PartVerdict.Passed).All(p => p.IsReported);
    }

    /// <summary>复验 of the parts that did not pass. ACPT-032 unless things are being put right, ACPT-033 before each is reported.</summary>
    public void Reinspect(VisitParticulars visit, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(visit);
        AcceptanceRules.NotRectifying.Require(State == AcceptanceState.Rectifying);
        List<AcceptancePart> again = [.. parts.Where(p => p.Verdict != PartVerdict.Passed)];
        AcceptanceRules.ReportMissing.Require(again.TrueForAll(p => p.IsReported), detail: string.Join('、', again.Where(p => !p.IsReported).Select(p => p.MatterName)));
        Meet(visit, at);
        again.ForEach(p => p.Reopen());
        State = AcceptanceState.Visiting;
        Round++;
        Version++;
    }

    /// <summary>Draws the conclusion. ACPT-040 unless every part passed.</summary>
    public void Conclude(string words, DateOnly on)
    {
        AcceptanceRules.PartsOpen.Require(State == AcceptanceState.Passed && parts.TrueForAll(p => p.Verdict == PartVerdict.Passed));
        (Conclusion, ConcludedOn, State, DueOn) = (OfficeText.Clean(words, WordsLimit, nameof(Conclusion)), on, AcceptanceState.Concluded, null);
        Version++;
    }

    /// <summary>Calls it off; its units are free again. ACPT-014 once a part has spoken.</summary>
    public void Cancel()
    {
        RequireUntouched();
        units.ForEach(u => u.Release());
        (State, DueOn) = (AcceptanceState.Cancelled, null);
        Version++;
    }

    /// <summary>ACPT-020 unless the part is being looked at.</summary>
    public void RequireVisiting(AcceptancePart part)
    {
        ArgumentNullException.ThrowIfNull(part);
        AcceptanceRules.NotVisiting.Require(State == AcceptanceState.Visiting && part.Verdict == PartVerdict.Open);
    }

    /// <summary>ACPT-032 unless the part is being put right.</summary>
    public void RequireRectifying(AcceptancePart part)
    {
        ArgumentNullException.ThrowIfNull(part);
        AcceptanceRules.NotRectifying.Require(State == AcceptanceState.Rectifying && part.Verdict != PartVerdict.Passed);
    }

    private static void Require(NewAcceptance with, DateOnly today)
    {
        List<string> waiting = [.. with.Parts.Where(p => p.Case.Decision is null && !CaseStates.InReview.Contains(p.Case.State)).Select(p => p.Case.Matter.Name)];
        AcceptanceRules.PartNotAccepted.Require(waiting.Count == 0, detail: string.Join('、', waiting));
        List<string> denied = [.. with.Parts.Where(p => p.Case.Decision == CaseDecision.Deny).Select(p => p.Case.Matter.Name)];
        AcceptanceRules.PartDenied.Require(denied.Count == 0, detail: string.Join('、', denied));
        AcceptanceRules.NoUnits.Require(with.Units.Count > 0, "Units");
        if (with.Rest.Count > 0)
        {
            AcceptanceRules.UnitFirst.Require(!string.IsNullOrWhiteSpace(with.Terms?.Use), nameof(UnitFirstTerms.Use));
            AcceptanceRules.UnitFirst.Require(!string.IsNullOrWhiteSpace(with.Terms.Isolation), nameof(UnitFirstTerms.Isolation));
            AcceptanceRules.UnitFirst.Require(with.Terms.RestDueOn is { } due && due > today, nameof(UnitFirstTerms.RestDueOn));
        }
    }

    private static Guid NewId(DateTime at) => Guid.CreateVersion7(new DateTimeOffset(at, TimeSpan.Zero));

    private void Meet(VisitParticulars visit, DateTime at)
    {
        AcceptanceRules.VisitPast.Require(visit.At is { } when && when > at, nameof(VisitAt));
        (VisitAt, VisitPlace, VisitContact) =
            (visit.At.Value, OfficeText.Clean(visit.Place, PlaceLimit, nameof(VisitPlace)), OfficeText.Clean(visit.Contact, ContactLimit, nameof(VisitContact)));
        DueOn = OfficeZone.DateOf(visit.At.Value);
    }

    private void RequireUntouched()
    {
        AcceptanceRules.VerdictsGiven.Require(State is AcceptanceState.Arranging or AcceptanceState.Visiting && Round == 1 && parts.TrueForAll(p => p.Verdicts.Count == 0));
    }

    private void RequireAsked(AcceptanceParticipant who)
    {
        AcceptanceRules.NotAsked.Require(who is not null && State == AcceptanceState.Arranging && VisitAt is not null);
    }
}
