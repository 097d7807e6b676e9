namespace ApprovalOffice.Data.MonthlyReturns;

/// <summary>What the rows of a table are.</summary>
public enum ReturnRows
{
    /// <summary>One row for the region.</summary>
    Whole,

    /// <summary>主题流程: those that have figures.</summary>
    Themes,

    /// <summary>阶段.</summary>
    Stages,

    /// <summary>部门: those that have figures.</summary>
    Departments,

    /// <summary>市政公用服务, by their matter.</summary>
    Utilities,

    /// <summary>Named rows.</summary>
    Named,
}
