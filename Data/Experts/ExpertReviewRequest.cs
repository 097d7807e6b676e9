using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Experts;

/// <summary>
/// 专家评审申请: the organ that handles a case asks that experts review it in a meeting. With the notice of the meeting the clock of this case stops, and of no other; it runs on when the
/// opinion is issued or the meeting is off (行政许可法第四十五条).
/// </summary>
public sealed class ExpertReviewRequest
{
    /// <summary>The kind in the catalogue's words.</summary>
    public const string Kind = "专家评审";

    /// <summary>Working days after the meeting in which the opinion is to be issued; the planned end of the suspension.</summary>
    public const int OpinionWorkingDays = 5;

    /// <summary>What the experts are asked.</summary>
    public static readonly TextLimit ReasonLimit = new("评审内容", 300, Multiline: true);

    private ExpertReviewRequest()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>What the experts are asked.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Who asked, and so agreed that the clock stops.</summary>
    public string AskedByName { get; private set; } = "";

    /// <summary>When (UTC).</summary>
    public DateTime AskedAt { get; private set; }

    /// <summary>The meeting whose notice stopped the clock; null while there is none.</summary>
    public Guid? MeetingId { get; private set; }

    /// <summary>The suspension of the case; null while there is none.</summary>
    public Guid? SuspensionId { get; private set; }

    /// <summary>When it was done or taken back (UTC); null while it is open.</summary>
    public DateTime? ClosedAt { get; private set; }

    /// <summary>Concurrency token.</summary>
    public int Version { get; private set; }

    /// <summary>Asks. VAL-008 without words.</summary>
    public static ExpertReviewRequest Ask(Guid caseId, string reason, string by, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return new ExpertReviewRequest
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()), CaseId = caseId, Reason = OfficeText.Clean(reason, ReasonLimit, nameof(Reason)), AskedByName = by, AskedAt = clock.GetUtcNow().UtcDateTime,
        };
    }

    /// <summary>The notice is out: the clock stands still.</summary>
    public void Begin(Guid meetingId, Guid suspensionId)
    {
        (MeetingId, SuspensionId) = (meetingId, suspensionId);
        Version++;
    }

    /// <summary>The meeting is off or called anew: it waits for the next notice.</summary>
    public void Release()
    {
        (MeetingId, SuspensionId) = (null, null);
        Version++;
    }

    /// <summary>The opinion is issued.</summary>
    public void Close(DateTime at)
    {
        ClosedAt = at;
        Version++;
    }

    /// <summary>Takes it back. EXPERT-022 once the notice is out.</summary>
    public void TakeBack(DateTime at)
    {
        ExpertRules.ReviewUnderWay.Require(MeetingId is null && ClosedAt is null);
        Close(at);
    }
}
