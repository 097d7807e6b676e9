namespace ApprovalOffice.Data.MonthlyReturns;

/// <summary>The words of monthly returns.</summary>
public static class ReturnNames
{
    /// <summary>The office's word for a state.</summary>
    public static string Chinese(this ReturnState state) => state switch
    {
        ReturnState.Filling => "填报中",
        ReturnState.Submitted => "待审核",
        ReturnState.Locked => "已锁定",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>A month as reports write it.</summary>
    public static string Of(DateOnly month) => $"{month.Year} 年 {month.Month} 月";
}
