namespace ApprovalOffice.Data.People;

/// <summary>The Chinese names of the roles and what follows from a role alone.</summary>
public static class RoleNames
{
    /// <summary>The name as screens show it.</summary>
    public static string Chinese(this Role role) => role switch
    {
        Role.WindowClerk => "窗口人员",
        Role.Reviewer => "审查人员",
        Role.Approver => "审批负责人",
        Role.LeadCoordinator => "牵头部门协调员",
        Role.ReformOffice => "工改办",
        Role.Leader => "领导",
        Role.Evaluator => "评估员",
        Role.MonthlyReporter => "月报填报员",
        Role.MonthlyApprover => "月报审核员",
        Role.CatalogueManager => "事项管理员",
        Role.Applicant => "申请人",
        Role.Agency => "中介机构",
        Role.Utility => "公用企业",
        Role.Expert => "专家",
        Role.SystemAdministrator => "系统管理员",
        Role.SecurityAdministrator => "安全保密管理员",
        Role.AuditAdministrator => "审计管理员",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, null),
    };

    /// <summary>Whether it is one of the three separated administrators 三员.</summary>
    public static bool IsAdministrator(this Role role) =>
        role is Role.SystemAdministrator or Role.SecurityAdministrator or Role.AuditAdministrator;

    /// <summary>The roles whose holders review cases of their organ.</summary>
    public static IReadOnlyList<Role> Reviewing { get; } = [Role.Reviewer, Role.Utility];

    /// <summary>The roles whose holders sign decisions of their organ.</summary>
    public static IReadOnlyList<Role> Deciding { get; } = [Role.Approver, Role.Utility];

    /// <summary>Whether its holder acts for an organ of the office.</summary>
    public static bool ActsForOrgan(this Role role) =>
        !role.IsAdministrator() && role is not (Role.Applicant or Role.Agency or Role.Expert);
}
