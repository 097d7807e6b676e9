namespace ApprovalOffice.Data.Clock;

/// <summary>The codes of the national status list (办理状态 BLZT) by name.</summary>
public static class NationalStatus
{
    /// <summary>接件.</summary>
    public const int Received = 1;

    /// <summary>撤件, before acceptance.</summary>
    public const int WithdrawnBeforeAcceptance = 2;

    /// <summary>受理.</summary>
    public const int Accepted = 3;

    /// <summary>不受理: no permit is needed.</summary>
    public const int NotRequired = 4;

    /// <summary>不予受理.</summary>
    public const int AcceptanceRefused = 5;

    /// <summary>补正（开始）.</summary>
    public const int CorrectionBegun = 6;

    /// <summary>补正（结束）.</summary>
    public const int CorrectionEnded = 7;

    /// <summary>部门开始办理.</summary>
    public const int HandlingBegun = 8;

    /// <summary>特别程序（开始）.</summary>
    public const int SpecialProcedureBegun = 9;

    /// <summary>特别程序（结束）.</summary>
    public const int SpecialProcedureEnded = 10;

    /// <summary>办结（通过）.</summary>
    public const int Granted = 11;

    /// <summary>办结（容缺通过）.</summary>
    public const int GrantedWithOwedMaterials = 12;

    /// <summary>办结（不通过）.</summary>
    public const int Denied = 13;

    /// <summary>撤回, after acceptance.</summary>
    public const int Withdrawn = 14;

    /// <summary>撤销.</summary>
    public const int Revoked = 15;

    /// <summary>Whether the code ends an instance.</summary>
    public static bool IsClosing(int code) =>
        code is WithdrawnBeforeAcceptance or NotRequired or AcceptanceRefused or Granted or GrantedWithOwedMaterials or Denied or Withdrawn or Revoked;

    /// <summary>Whether an instance that ends with the code, or ever had it, is left out of the elapsed time.</summary>
    public static bool LeavesOut(int code) =>
        code is WithdrawnBeforeAcceptance or NotRequired or AcceptanceRefused or Denied or Withdrawn or Revoked;
}
