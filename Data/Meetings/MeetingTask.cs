using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Meetings;

/// <summary>议定事项落实: what somebody has to do by a day because a meeting resolved it; followed until it is closed with evidence.</summary>
public sealed class MeetingTask
{
    /// <summary>Days before the due day from which on it is yellow.</summary>
    public const int WarningDays = 3;

    /// <summary>What is to be done.</summary>
    public static readonly TextLimit TextLimit = new("落实事项", 500, Multiline: true);

    /// <summary>The person at the organ.</summary>
    public static readonly TextLimit PersonLimit = new("责任人", 50, Required: false);

    /// <summary>What came of it.</summary>
    public static readonly TextLimit EvidenceLimit = new("落实情况", 1000, Multiline: true);

    private MeetingTask()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The meeting.</summary>
    public Guid MeetingId { get; private set; }

    /// <summary>The item.</summary>
    public Guid ItemId { get; private set; }

    /// <summary>The organ that convened the meeting.</summary>
    public Guid LeadOrganId { get; private set; }

    /// <summary>Its region, by which lists are narrowed to who may see it.</summary>
    public RegionCode RegionCode { get; private set; }

    /// <summary>Whether the minutes are issued; before that it binds nobody.</summary>
    public bool IsIssued { get; private set; }

    /// <summary>The organ that does it.</summary>
    public Guid OrganId { get; private set; }

    /// <summary>Its name.</summary>
    public string OrganName { get; private set; } = "";

    /// <summary>The person there; empty when the organ decides.</summary>
    public string PersonName { get; private set; } = "";

    /// <summary>What is to be done.</summary>
    public string Text { get; private set; } = "";

    /// <summary>By which day (local date).</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>On which day it was closed (local date); null while it is open.</summary>
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>What came of it; null while it is open.</summary>
    public string? Evidence { get; private set; }

    /// <summary>Files that show it.</summary>
    public IReadOnlyList<AttachedFile> EvidenceFiles { get; private set; } = [];

    /// <summary>Who closed it.</summary>
    public string? ClosedBy { get; private set; }

    /// <summary>Concurrency token.</summary>
    public int Version { get; private set; }

    /// <summary>Sets a task. MEET-041 once the minutes are issued, MEET-046 without organ or with a day that is past.</summary>
    public static MeetingTask Set(JointReviewMeeting meeting, AgendaItem item, MeetingMinutes minutes, Organ? organ, string person, string text, DateOnly? dueOn, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(minutes);
        ArgumentNullException.ThrowIfNull(clock);
        minutes.RequireOpen();
        MeetingRules.TaskIncomplete.Require(organ is not null, nameof(OrganId), "请选择责任单位");
        MeetingRules.TaskIncomplete.Require(dueOn is { } day && day >= clock.Today(), nameof(DueOn), "请填写完成期限，不得早于今天");
        return new MeetingTask
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            MeetingId = meeting.Id,
            ItemId = item.Id,
            LeadOrganId = meeting.LeadOrganId,
            RegionCode = meeting.RegionCode,
            OrganId = organ.Id,
            OrganName = organ.Name,
            PersonName = OfficeText.Clean(person, PersonLimit, nameof(PersonName)),
            Text = OfficeText.Clean(text, TextLimit, nameof(Text)),
            DueOn = dueOn.Value,
        };
    }

    /// <summary>Its light: grey when closed, red past its day, yellow in the last days before it.</summary>
    public Light LightOn(DateOnly today) => ClosedOn is not null ? Light.Grey : DueOn < today ? Light.Red : DueOn.DayNumber - today.DayNumber <= WarningDays ? Light.Yellow : Light.Green;

    /// <summary>The minutes are issued: from now on it is followed.</summary>
    public void Issue()
    {
        IsIssued = true;
        Version++;
    }

    /// <summary>销号. MEET-047 before the minutes are issued or a second time; VAL-008 without words.</summary>
    public void Close(string evidence, string by, DateOnly on, IReadOnlyList<AttachedFile>? files = null)
    {
        MeetingRules.TaskNotOpen.Require(IsIssued && ClosedOn is null);
        (Evidence, EvidenceFiles, ClosedBy, ClosedOn) = (OfficeText.Clean(evidence, EvidenceLimit, nameof(Evidence)), files ?? [], by, on);
        Version++;
    }
}
