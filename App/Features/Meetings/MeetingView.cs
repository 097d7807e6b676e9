namespace ApprovalOffice.App.Features.Meetings;

/// <summary>How the calendar is shown.</summary>
public enum MeetingView
{
    /// <summary>月.</summary>
    Month,

    /// <summary>周.</summary>
    Week,

    /// <summary>列表: from a day on.</summary>
    List,

    /// <summary>列表: what was before a day.</summary>
    Past,
}
