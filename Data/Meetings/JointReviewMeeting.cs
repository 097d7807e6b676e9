using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Experts;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Meetings;

/// <summary>
/// 联审会议: a meeting to which the lead department calls departments, applicants and experts together about one or several cases, or about a problem
/// (domain rules §4; policy art. 五, 一家牵头、并联审批).
/// </summary>
public sealed class JointReviewMeeting
{
    /// <summary>Working days between the notice and the meeting, at least; the day of the notice is not counted.</summary>
    public const int NoticeWorkingDays = 2;

    /// <summary>The field of the reason for which a notice is withdrawn or a meeting cancelled.</summary>
    public const string EndReason = nameof(EndReason);

    /// <summary>Why a notice is withdrawn or a meeting cancelled, why somebody does not come.</summary>
    public static readonly TextLimit ReasonLimit = new("原因", 300, Multiline: true);

    private JointReviewMeeting()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The organ that convenes it 牵头部门.</summary>
    public Guid LeadOrganId { get; private set; }

    /// <summary>Its name.</summary>
    public string LeadOrganName { get; private set; } = "";

    /// <summary>Its region, by which lists are narrowed to who may see it.</summary>
    public RegionCode RegionCode { get; private set; }

    /// <summary>What it is called.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>When it begins (UTC).</summary>
    public DateTime StartsAt { get; private set; }

    /// <summary>When it ends (UTC); on the same local day.</summary>
    public DateTime EndsAt { get; private set; }

    /// <summary>The room; empty when it is online alone.</summary>
    public string Place { get; private set; } = "";

    /// <summary>Address or number of the online meeting; empty when there is none.</summary>
    public string Link { get; private set; } = "";

    /// <summary>Whom to ask.</summary>
    public string ContactName { get; private set; } = "";

    /// <summary>Their telephone, an office's.</summary>
    public string ContactPhone { get; private set; } = "";

    /// <summary>What participants prepare, a line each.</summary>
    public string Requirements { get; private set; } = "";

    /// <summary>Where it stands.</summary>
    public MeetingState State { get; private set; }

    /// <summary>Who prepared it.</summary>
    public Guid PreparedBy { get; private set; }

    /// <summary>Their name then.</summary>
    public string PreparedByName { get; private set; } = "";

    /// <summary>When that began (UTC).</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>How often a notice went out; the sequence of its calendar entry.</summary>
    public int NoticeRound { get; private set; }

    /// <summary>When the notice that stands went out (UTC); null while there is none.</summary>
    public DateTime? ConvenedAt { get; private set; }

    /// <summary>When it was opened (UTC).</summary>
    public DateTime? OpenedAt { get; private set; }

    /// <summary>When it ended (UTC).</summary>
    public DateTime? ConcludedAt { get; private set; }

    /// <summary>Why the notice was withdrawn or the meeting cancelled.</summary>
    public string? Reason { get; private set; }

    /// <summary>Concurrency token.</summary>
    public int Version { get; private set; }

    /// <summary>The local day.</summary>
    public DateOnly Day => OfficeZone.DateOf(StartsAt);

    /// <summary>Whether others than the convening organ know of it.</summary>
    public bool IsOut => State is not MeetingState.Preparing;

    /// <summary>Begins to prepare a meeting. VAL-008 for its texts, MEET-002, MEET-003.</summary>
    public static JointReviewMeeting Prepare(Organ lead, MeetingParticulars particulars, Guid personId, string personName, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(lead);
        ArgumentNullException.ThrowIfNull(clock);
        JointReviewMeeting meeting = new()
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            LeadOrganId = lead.Id,
            LeadOrganName = lead.Name,
            RegionCode = lead.RegionCode,
            PreparedBy = personId,
            PreparedByName = personName,
            CreatedAt = clock.GetUtcNow().UtcDateTime,
        };
        meeting.Take(particulars);
        return meeting;
    }

    /// <summary>Changes what, when and where. MEET-010 once the notice is out.</summary>
    public void Change(MeetingParticulars particulars)
    {
        RequirePreparing();
        Take(particulars);
    }

    /// <summary>Something of its agenda or its participants changes. MEET-010 once the notice is out.</summary>
    public void RequirePreparing()
    {
        MeetingRules.NotPreparing.Require(State == MeetingState.Preparing);
        Version++;
    }

    /// <summary>An expert is drawn for it. EXPERT-012 once it has begun or is off.</summary>
    public void RequireDrawing()
    {
        ExpertRules.DrawClosed.Require(State is MeetingState.Preparing or MeetingState.Convened);
        Version++;
    }

    /// <summary>发出会议通知. MEET-001 with less than two working days, MEET-007 without an item, MEET-008 without anybody invited.</summary>
    /// <param name="items">How many items stand on the agenda.</param>
    /// <param name="invited">How many are invited beside the convening organ.</param>
    /// <param name="calendar">The working days of its region.</param>
    /// <param name="at">Now (UTC).</param>
    public void Convene(int items, int invited, WorkingCalendar calendar, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        MeetingRules.NotPreparing.Require(State == MeetingState.Preparing);
        MeetingRules.AgendaEmpty.Require(items > 0);
        MeetingRules.NobodyInvited.Require(invited > 0);
        DateOnly today = OfficeZone.DateOf(at);
        MeetingRules.NoticeTooLate.Require(
            calendar.WorkingDaysBetween(today, Day) >= NoticeWorkingDays, nameof(Day), $"今天发出的，会议不得早于 {calendar.AddWorkingDays(today, NoticeWorkingDays):yyyy-MM-dd}");
        (State, ConvenedAt, Reason) = (MeetingState.Convened, at, null);
        NoticeRound++;
        Version++;
    }

    /// <summary>撤回通知: it is prepared anew, for another time for example. MEET-011 when none is out, MEET-013 without a reason.</summary>
    public void WithdrawNotice(string reason)
    {
        MeetingRules.NotConvened.Require(State == MeetingState.Convened);
        (Reason, State, ConvenedAt) = (ReasonOf(reason, EndReason), MeetingState.Preparing, null);
        Version++;
    }

    /// <summary>取消会议. MEET-012 once it has begun, MEET-013 without a reason.</summary>
    public void Cancel(string reason)
    {
        MeetingRules.Over.Require(State is MeetingState.Preparing or MeetingState.Convened);
        (Reason, State) = (ReasonOf(reason, EndReason), MeetingState.Cancelled);
        Version++;
    }

    /// <summary>开始会议. MEET-019 before the notice or before its day.</summary>
    public void Open(DateTime at)
    {
        MeetingRules.NotItsDay.Require(State == MeetingState.Convened && OfficeZone.DateOf(at) >= Day);
        (State, OpenedAt) = (MeetingState.InSession, at);
        Version++;
    }

    /// <summary>结束会议. MEET-024 unless it goes on, MEET-028 while an item has no result.</summary>
    /// <param name="openItems">How many items have no result.</param>
    /// <param name="at">Now (UTC).</param>
    public void Conclude(int openItems, DateTime at)
    {
        MeetingRules.NotInSession.Require(State == MeetingState.InSession);
        MeetingRules.ItemsOpen.Require(openItems == 0);
        (State, ConcludedAt) = (MeetingState.Concluded, at);
        Version++;
    }

    /// <summary>The reason as it is kept. MEET-013 when it is empty.</summary>
    internal static string ReasonOf(string reason, string field)
    {
        MeetingRules.ReasonMissing.Require(!string.IsNullOrWhiteSpace(reason), field);
        return OfficeText.Clean(reason, ReasonLimit, field);
    }

    private void Take(MeetingParticulars particulars)
    {
        ArgumentNullException.ThrowIfNull(particulars);
        Subject = OfficeText.Clean(particulars.Subject, MeetingParticulars.SubjectLimit, nameof(Subject));
        MeetingRules.TimesWrong.Require(particulars.To > particulars.From, nameof(MeetingParticulars.To));
        (StartsAt, EndsAt) = (OfficeZone.UtcOf(particulars.Day, particulars.From), OfficeZone.UtcOf(particulars.Day, particulars.To));
        Place = OfficeText.Clean(particulars.Place, MeetingParticulars.PlaceLimit, nameof(Place));
        Link = OfficeText.Clean(particulars.Link, MeetingParticulars.LinkLimit, nameof(Link));
        MeetingRules.PlaceMissing.Require(Place.Length + Link.Length > 0, nameof(Place));
        ContactName = OfficeText.Clean(particulars.ContactName, MeetingParticulars.ContactLimit, nameof(ContactName));
        ContactPhone = OfficeText.Clean(particulars.ContactPhone, MeetingParticulars.PhoneLimit, nameof(ContactPhone));
        Requirements = OfficeText.Clean(particulars.Requirements, MeetingParticulars.RequirementsLimit, nameof(Requirements));
    }
}
