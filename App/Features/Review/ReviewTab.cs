namespace ApprovalOffice.App.Features.Review;

/// <summary>The piles on the desk.</summary>
public enum ReviewTab
{
    /// <summary>待领取: accepted by my organ, given to nobody yet.</summary>
    Waiting,

    /// <summary>我承办的.</summary>
    Mine,

    /// <summary>代理的: what those handle who are away and whose agent I am.</summary>
    Absent,

    /// <summary>本部门在办: all that my organ has in hand, whoever handles it.</summary>
    Department,

    /// <summary>待我部门答复的征求意见.</summary>
    Opinions,

    /// <summary>待我审签.</summary>
    Signing,

    /// <summary>我审签过的.</summary>
    SignedByMe,
}
