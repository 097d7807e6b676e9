using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.People;

/// <summary>The rules about officials and persons from outside.</summary>
public static class PersonRules
{
    /// <summary>A section belongs to its organ.</summary>
    public static readonly Rule SectionOfAnotherOrgan = new("PERS-001", "科室不属于所选机关");
}
