using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.MonthlyReturns;

/// <summary>The rules about monthly returns 每月改革进展.</summary>
public static class MonthlyReturnRules
{
    /// <summary>A month is reported when it is over.</summary>
    public static readonly Rule MonthNotOver = new("MRET-001", "该统计月尚未结束，不能填报");

    /// <summary>Who fills reports of the own region.</summary>
    public static readonly Rule ForeignRegion = new("MRET-002", "该区域不在您的岗位范围内");

    /// <summary>One return a region, month and revision.</summary>
    public static readonly Rule Begun = new("MRET-003", "该区域该月的月报已经开始填报，请在列表中打开");

    /// <summary>What is handed in or locked is not typed into.</summary>
    public static readonly Rule NotFilling = new("MRET-004", "月报已经提交或者锁定，不能再改；请刷新查看");

    /// <summary>Only what was handed in is returned or approved.</summary>
    public static readonly Rule NotSubmitted = new("MRET-005", "月报不在待审核状态，请刷新查看");

    /// <summary>Rules §10: the one who fills the report does not approve it.</summary>
    public static readonly Rule OwnReturn = new("MRET-006", "填报和审核不得是同一人");

    /// <summary>Whoever sends back says why.</summary>
    public static readonly Rule ReasonMissing = new("MRET-007", "请写明理由（不少于五个字）");

    /// <summary>What the checks find must be mended first.</summary>
    public static readonly Rule Faulty = new("MRET-008", "校验没有通过，不能提交");

    /// <summary>A correction follows what is locked, one at a time.</summary>
    public static readonly Rule NotLocked = new("MRET-009", "只能对最新的、已锁定的月报作更正");

    /// <summary>The returns below come first.</summary>
    public static readonly Rule BelowMissing = new("MRET-010", "下级月报尚未全部锁定，不能提交汇总");

    /// <summary>A cell is one of the return.</summary>
    public static readonly Rule NoSuchCell = new("MRET-011", "月报中没有这一格");

    /// <summary>Somebody else was first.</summary>
    public static readonly Rule CellTaken = new("MRET-012", "这一格刚刚被别人改过，您输入的内容没有保存，仍在框中");

    /// <summary>A correction of a return below comes after the roll-up.</summary>
    public static readonly Rule FiguresMoved = new("MRET-013", "提交后下级月报有了新的更正，请退回重新取数");
}
