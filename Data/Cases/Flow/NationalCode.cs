namespace ApprovalOffice.Data.Cases.Flow;

/// <summary>办理状态 BLZT of the national exchange standard 2.0 (§3, dictionary BLZT); the numbers are the standard's.</summary>
public enum NationalCode
{
    /// <summary>1 接件.</summary>
    TakenIn = 1,

    /// <summary>2 撤件 (before acceptance).</summary>
    TakenBack = 2,

    /// <summary>3 受理.</summary>
    Accepted = 3,

    /// <summary>4 不受理: no permit is needed.</summary>
    NotRequired = 4,

    /// <summary>5 不予受理.</summary>
    AcceptanceRefused = 5,

    /// <summary>6 补正（开始）.</summary>
    CorrectionBegun = 6,

    /// <summary>7 补正（结束）.</summary>
    CorrectionEnded = 7,

    /// <summary>8 部门开始办理.</summary>
    DepartmentBegan = 8,

    /// <summary>9 特别程序（开始）.</summary>
    SpecialProcedureBegun = 9,

    /// <summary>10 特别程序（结束）.</summary>
    SpecialProcedureEnded = 10,

    /// <summary>11 办结（通过）.</summary>
    ClosedPassed = 11,

    /// <summary>12 办结（容缺通过）.</summary>
    ClosedPassedOwing = 12,

    /// <summary>13 办结（不通过）.</summary>
    ClosedNotPassed = 13,

    /// <summary>14 撤回 (after acceptance).</summary>
    Withdrawn = 14,

    /// <summary>15 撤销.</summary>
    Revoked = 15,
}
