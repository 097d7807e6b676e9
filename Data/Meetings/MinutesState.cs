namespace ApprovalOffice.Data.Meetings;

/// <summary>Where the minutes of a meeting stand.</summary>
public enum MinutesState
{
    /// <summary>起草.</summary>
    Drafted,

    /// <summary>征求意见、会签: everybody who was there reads, objects or signs.</summary>
    Circulated,

    /// <summary>已印发.</summary>
    Issued,
}
