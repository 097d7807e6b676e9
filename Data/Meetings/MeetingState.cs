namespace ApprovalOffice.Data.Meetings;

/// <summary>Where a meeting stands.</summary>
public enum MeetingState
{
    /// <summary>筹备中: seen by the organ that convenes it alone.</summary>
    Preparing,

    /// <summary>已通知: the notice is out.</summary>
    Convened,

    /// <summary>会议中: opened, signed in to, recorded.</summary>
    InSession,

    /// <summary>已结束.</summary>
    Concluded,

    /// <summary>已取消.</summary>
    Cancelled,
}
