namespace ApprovalOffice.Data.MonthlyReturns;

/// <summary>Where a monthly return stands.</summary>
public enum ReturnState
{
    /// <summary>填报中; also after it was sent back.</summary>
    Filling,

    /// <summary>已提交，待审核.</summary>
    Submitted,

    /// <summary>已锁定: approved, numbered and never changed again.</summary>
    Locked,
}
