namespace ApprovalOffice.Data.Meetings;

/// <summary>A participant's opinion on an item (domain rules §4).</summary>
public enum MeetingConclusion
{
    /// <summary>同意.</summary>
    Agree,

    /// <summary>原则同意，需修改.</summary>
    AgreeWithChanges,

    /// <summary>不同意.</summary>
    Disagree,

    /// <summary>无关.</summary>
    Unrelated,
}
