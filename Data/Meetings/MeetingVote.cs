namespace ApprovalOffice.Data.Meetings;

/// <summary>A vote, where the item asks for it.</summary>
public enum MeetingVote
{
    /// <summary>赞成.</summary>
    For,

    /// <summary>反对.</summary>
    Against,

    /// <summary>弃权.</summary>
    Abstain,
}
