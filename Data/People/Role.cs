namespace ApprovalOffice.Data.People;

/// <summary>What somebody may do in this system; the last three are the separated administrators 三员.</summary>
public enum Role
{
    /// <summary>窗口人员.</summary>
    WindowClerk,

    /// <summary>审查人员.</summary>
    Reviewer,

    /// <summary>审批负责人: signs.</summary>
    Approver,

    /// <summary>牵头部门协调员.</summary>
    LeadCoordinator,

    /// <summary>工改办.</summary>
    ReformOffice,

    /// <summary>领导: reads, and decides escalations.</summary>
    Leader,

    /// <summary>评估员.</summary>
    Evaluator,

    /// <summary>月报填报.</summary>
    MonthlyReporter,

    /// <summary>月报审核.</summary>
    MonthlyApprover,

    /// <summary>事项管理员.</summary>
    CatalogueManager,

    /// <summary>申请人.</summary>
    Applicant,

    /// <summary>中介机构.</summary>
    Agency,

    /// <summary>公用企业.</summary>
    Utility,

    /// <summary>专家.</summary>
    Expert,

    /// <summary>系统管理员.</summary>
    SystemAdministrator,

    /// <summary>安全保密管理员.</summary>
    SecurityAdministrator,

    /// <summary>审计管理员.</summary>
    AuditAdministrator,
}
