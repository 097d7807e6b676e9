using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.People;

/// <summary>The rules about officials and persons from outside.</summary>
public static class PersonRules
{
    /// <summary>A section belongs to its organ.</summary>
    public static readonly Rule SectionOfAnotherOrgan = new("PERS-001", "科室不属于所选机关");

    /// <summary>Whoever changes to another organ leaves the roles of the old one behind.</summary>
    public static readonly Rule RolesElsewhere = new("PERS-002", "此人在原机关还有岗位，请先结束该岗位");

    /// <summary>What is registered is registered whole.</summary>
    public static readonly Rule FormIncomplete = new("PERS-003", "填写不完整");
}
