namespace ApprovalOffice.Data.Cases.Standstill;

/// <summary>Whose turn it is.</summary>
public enum TurnOf
{
    /// <summary>申请人.</summary>
    Applicant,

    /// <summary>综合窗口.</summary>
    Window,

    /// <summary>承办人 (审查人员).</summary>
    Reviewer,

    /// <summary>审批负责人.</summary>
    Approver,

    /// <summary>被征求意见的部门.</summary>
    OtherOrgan,

    /// <summary>系统.</summary>
    Office,
}
