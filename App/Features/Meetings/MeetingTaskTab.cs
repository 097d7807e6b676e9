namespace ApprovalOffice.App.Features.Meetings;

/// <summary>Which tasks are asked for.</summary>
public enum MeetingTaskTab
{
    /// <summary>待落实: of the own organ; of the region for who supervises it.</summary>
    Open,

    /// <summary>本单位召集: open ones of meetings that the own organ convened.</summary>
    Led,

    /// <summary>已销号.</summary>
    Closed,
}
