namespace ApprovalOffice.Data.Meetings;

/// <summary>What was answered to an invitation.</summary>
public enum InvitationAnswer
{
    /// <summary>待回复.</summary>
    Pending,

    /// <summary>参加: by the person named.</summary>
    Accepted,

    /// <summary>不参加.</summary>
    Declined,
}
