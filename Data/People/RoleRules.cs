using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.People;

/// <summary>The rules about who may hold which role.</summary>
public static class RoleRules
{
    /// <summary>三员分立: nobody holds two of the three administrators.</summary>
    public static readonly Rule TwoAdministrators = new("ROLE-001", "系统管理员、安全保密管理员、审计管理员不得由同一人兼任");

    /// <summary>三员分立: an administrator holds no business role.</summary>
    public static readonly Rule AdministratorInBusiness = new("ROLE-002", "三员管理员不得兼任任何业务角色");

    /// <summary>Only who signs has a step in the signing chain, and the first step is the handler's.</summary>
    public static readonly Rule SigningLevel = new("ROLE-010", "审签层级只适用于签署决定的岗位，可选科室负责人、分管领导、主要负责人");

    /// <summary>The same role in the same place is held once at a time.</summary>
    public static readonly Rule HeldAlready = new("ROLE-003", "此人在该机关和行政区已有相同角色");

    /// <summary>An official acts for an organ.</summary>
    public static readonly Rule OrganMissing = new("ROLE-004", "该角色须指定所属机关");

    /// <summary>An applicant, an agency or an expert acts for no organ.</summary>
    public static readonly Rule OrganNotAllowed = new("ROLE-005", "该角色不得挂在机关名下");

    /// <summary>A role reaches no further than the organ it is held for.</summary>
    public static readonly Rule OutsideOrgan = new("ROLE-006", "岗位的区域范围应在所属机关的行政区之内");

    /// <summary>A role that is over is not ended again.</summary>
    public static readonly Rule EndedAlready = new("ROLE-007", "该岗位已经结束");

    /// <summary>Nobody held yesterday what is given today.</summary>
    public static readonly Rule FromPast = new("ROLE-008", "岗位的起始日不得早于今天");

    /// <summary>What was held on a day that is over stays held.</summary>
    public static readonly Rule EndPast = new("ROLE-009", "岗位的最后一天不得早于昨天");
}
