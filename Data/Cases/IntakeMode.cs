namespace ApprovalOffice.Data.Cases;

/// <summary>受理方式 SLFS of the exchange standard; only the two codes that are known for sure.</summary>
public enum IntakeMode
{
    /// <summary>1 窗口受理: the clerk enters the application on behalf of the applicant 代录.</summary>
    Window = 1,

    /// <summary>4 全流程网上申请办理.</summary>
    Online = 4,
}
