using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Events;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Publications;

/// <summary>
/// 双公示: a decision on an administrative licence that is to be published within seven working days (行政许可法第四十条; rules §9). It comes
/// with the decision, and so there is none for decisions made before the office kept this list. It stands beside the case: to publish changes
/// neither the case nor when it was last dealt with, and is possible after it was archived. The last day is not stored; the clock gives it
/// from the day of the decision whenever it is asked for, so that a newly arranged holiday moves nothing that is kept.
/// </summary>
public sealed class DecisionPublication
{
    /// <summary>Where it was published: an address, or a column of a website.</summary>
    public static readonly TextLimit SiteLimit = new("公示网址或者栏目", 200);

    private DecisionPublication()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>Sequence of the event that decided.</summary>
    public int EventSequence { get; private set; }

    /// <summary>The organ that decided, which publishes.</summary>
    public Guid OrganId { get; private set; }

    /// <summary>Its region then.</summary>
    public RegionCode RegionCode { get; private set; }

    /// <summary>What was decided.</summary>
    public CaseDecision Decision { get; private set; }

    /// <summary>The day of the decision (local date).</summary>
    public DateOnly DecidedOn { get; private set; }

    /// <summary>The day on which it was published; null until then.</summary>
    public DateOnly? PublishedOn { get; private set; }

    /// <summary>Where.</summary>
    public string? Site { get; private set; }

    /// <summary>Who recorded that.</summary>
    public Guid? RecordedBy { get; private set; }

    /// <summary>Their name then.</summary>
    public string? RecordedByName { get; private set; }

    /// <summary>When it was recorded (UTC).</summary>
    public DateTime? RecordedAt { get; private set; }

    /// <summary>Concurrency token.</summary>
    public int Version { get; private set; }

    /// <summary>Whether an event of a case decides on a licence.</summary>
    public static bool IsCalledFor(ApprovalCase subject, CaseEvent happened)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(happened);
        return subject.Matter.Kind == MatterKind.AdministrativeLicense && happened.Action is CaseAction.Grant or CaseAction.Deny or CaseAction.DeemRenewed;
    }

    /// <summary>The decision of an event is to be published.</summary>
    public static DecisionPublication Of(ApprovalCase subject, CaseEvent happened)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(happened);
        return new DecisionPublication
        {
            Id = Guid.CreateVersion7(new DateTimeOffset(happened.RecordedAt, TimeSpan.Zero)),
            CaseId = subject.Id,
            EventSequence = happened.Sequence,
            OrganId = subject.Organ.OrganId,
            RegionCode = subject.Organ.RegionCode,
            Decision = happened.Action == CaseAction.Deny ? CaseDecision.Deny : CaseDecision.Grant,
            DecidedOn = OfficeZone.DateOf(happened.OccurredAt),
            Version = 1,
        };
    }

    /// <summary>Records where and when it was published; recorded anew, the later record stands and the trail keeps both.</summary>
    /// <param name="on">The day (local date).</param>
    /// <param name="site">An address, or a column of a website.</param>
    /// <param name="by">Who records it, and their name.</param>
    /// <param name="clock">The clock of the server.</param>
    /// <exception cref="RuleBroken">PUBL-001 for a day before the decision or ahead, VAL-008 for the place.</exception>
    public void Publish(DateOnly on, string? site, (Guid Id, string Name) by, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        PublicationRules.Day.Require(on >= DecidedOn && on <= clock.Today(), nameof(PublishedOn), $"决定日期 {DecidedOn:yyyy-MM-dd}");
        Site = OfficeText.Clean(site, SiteLimit, nameof(Site));
        PublishedOn = on;
        (RecordedBy, RecordedByName) = by;
        RecordedAt = clock.GetUtcNow().UtcDateTime;
        Version++;
    }
}
