using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.Organs;

/// <summary>The rules about organs and their sections.</summary>
public static class OrganRules
{
    /// <summary>A department code is short and plain, for it stands in case numbers.</summary>
    public static readonly Rule DepartmentCode = new("ORGN-001", "部门代码应为1至8位大写字母或数字，且以字母开头");

    /// <summary>Within an organ a section's code stands once.</summary>
    public static readonly Rule SectionTwice = new("ORGN-002", "本机关已有相同代码的科室");

    /// <summary>Nobody is competent for what no organ of the department administers.</summary>
    public static readonly Rule NoneCompetent = new("ORGN-003", "该部门在此行政区及其上级均未设实施主体");

    /// <summary>A section belongs to the organ that names it.</summary>
    public static readonly Rule NoSuchSection = new("ORGN-004", "本机关没有这个科室");
}
