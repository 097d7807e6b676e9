namespace ApprovalOffice.App.Features.Review;

/// <summary>The piles on the desk.</summary>
public enum ReviewTab
{
    /// <summary>待审查 of my organ.</summary>
    Waiting,

    /// <summary>我承办的.</summary>
    Mine,

    /// <summary>待我部门答复的征求意见.</summary>
    Opinions,

    /// <summary>待我审签.</summary>
    Signing,

    /// <summary>我审签过的.</summary>
    SignedByMe,
}
