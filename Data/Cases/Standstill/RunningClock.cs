namespace ApprovalOffice.Data.Cases.Standstill;

/// <summary>On whose clock the waiting goes.</summary>
public enum RunningClock
{
    /// <summary>受理期限（五个工作日）.</summary>
    Acceptance,

    /// <summary>承诺和法定时限.</summary>
    Decision,

    /// <summary>申请人的时间，不计入办理时限.</summary>
    ApplicantTime,

    /// <summary>特别程序，不计入办理时限.</summary>
    Stopped,

    /// <summary>送达期限（十个工作日）.</summary>
    Delivery,

    /// <summary>No period runs.</summary>
    None,
}
