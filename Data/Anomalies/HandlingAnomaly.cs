using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Anomalies;

/// <summary>
/// 办理异常线索: evidence that something about the handling of a case is unusual (policy art. 七). The organ may explain it, a person of the reform
/// office judges it; the office itself only shows it.
/// </summary>
public sealed class HandlingAnomaly
{
    /// <summary>The facts.</summary>
    public const int MaxFacts = 600;

    /// <summary>The organ's explanation.</summary>
    public static readonly TextLimit ExplanationLimit = new("情况说明", 1000, Multiline: true);

    /// <summary>What was found and why.</summary>
    public static readonly TextLimit ReasonLimit = new("核实情况", 1000, Multiline: true);

    private const int FewestWords = 5;

    private HandlingAnomaly()
    {
    }

    /// <summary>Key, in the order of finding.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>Organ that handles the case.</summary>
    public Guid OrganId { get; private set; }

    /// <summary>Region of that organ, by which lists are narrowed to who may see it.</summary>
    public RegionCode RegionCode { get; private set; }

    /// <summary>What is unusual.</summary>
    public AnomalyKind Kind { get; private set; }

    /// <summary>Position of the event in the case.</summary>
    public int EventSequence { get; private set; }

    /// <summary>When it was done (UTC).</summary>
    public DateTime OccurredAt { get; private set; }

    /// <summary>When the office found it (UTC).</summary>
    public DateTime FoundAt { get; private set; }

    /// <summary>Who did it; null when the office did.</summary>
    public Guid? PersonId { get; private set; }

    /// <summary>Their name then.</summary>
    public string PersonName { get; private set; } = "";

    /// <summary>The facts, with the times compared.</summary>
    public string Facts { get; private set; } = "";

    /// <summary>What the organ said to it; null while it has said nothing.</summary>
    public string? Explanation { get; private set; }

    /// <summary>Who said it.</summary>
    public string? ExplainedBy { get; private set; }

    /// <summary>When (UTC).</summary>
    public DateTime? ExplainedAt { get; private set; }

    /// <summary>What was found; null while nobody has judged it.</summary>
    public AnomalyFinding? Finding { get; private set; }

    /// <summary>Why.</summary>
    public string? FindingReason { get; private set; }

    /// <summary>Who judged it.</summary>
    public string? JudgedBy { get; private set; }

    /// <summary>When (UTC).</summary>
    public DateTime? JudgedAt { get; private set; }

    /// <summary>Concurrency token.</summary>
    public int Version { get; private set; }

    /// <summary>Whether nobody has judged it.</summary>
    public bool IsOpen => Finding is null;

    /// <summary>Keeps a piece of evidence.</summary>
    public static HandlingAnomaly Of(Guid caseId, Guid organId, RegionCode region, AnomalyEvidence evidence, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(clock);
        DateTimeOffset now = clock.GetUtcNow();
        return new HandlingAnomaly
        {
            Id = Guid.CreateVersion7(now),
            CaseId = caseId,
            OrganId = organId,
            RegionCode = region,
            Kind = evidence.Kind,
            EventSequence = evidence.EventSequence,
            OccurredAt = evidence.OccurredAt,
            FoundAt = now.UtcDateTime,
            PersonId = evidence.PersonId,
            PersonName = evidence.PersonName,
            Facts = evidence.Facts.Length <= MaxFacts ? evidence.Facts : evidence.Facts[..MaxFacts],
        };
    }

    /// <summary>The organ says how it came about; said again, the later word stands. ANOM-003 once it is judged, ANOM-004 without words.</summary>
    public void Explain(string words, string by, DateTime at)
    {
        AnomalyRules.Judged.Require(IsOpen);
        string clean = OfficeText.Clean(words, ExplanationLimit with { Required = false }, nameof(Explanation));
        AnomalyRules.ExplanationMissing.Require(clean.Length >= FewestWords, nameof(Explanation));
        (Explanation, ExplainedBy, ExplainedAt) = (clean, by, at);
        Version++;
    }

    /// <summary>A person judges it. ANOM-001 without a reason, ANOM-002 without a finding, ANOM-003 once it is judged, ANOM-005 for the own act.</summary>
    public void Judge(AnomalyFinding? finding, string reason, Guid personId, string by, DateTime at)
    {
        AnomalyRules.Judged.Require(IsOpen);
        AnomalyRules.OwnAct.Require(personId != PersonId);
        AnomalyRules.FindingMissing.Require(finding is { } known && Enum.IsDefined(known), nameof(Finding));
        string clean = OfficeText.Clean(reason, ReasonLimit with { Required = false }, nameof(FindingReason));
        AnomalyRules.ReasonMissing.Require(clean.Length >= FewestWords, nameof(FindingReason));
        (Finding, FindingReason, JudgedBy, JudgedAt) = (finding, clean, by, at);
        Version++;
    }
}
