namespace ApprovalOffice.Data.Meetings;

/// <summary>How somebody signed in.</summary>
public enum SignInWay
{
    /// <summary>签到台: ticked by the organ that convenes.</summary>
    Desk,

    /// <summary>扫码: by the code at the door.</summary>
    Code,
}
