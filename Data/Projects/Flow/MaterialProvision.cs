namespace ApprovalOffice.Data.Projects.Flow;

/// <summary>Who brings a material.</summary>
public enum MaterialProvision
{
    /// <summary>已有: the project already has what supplies it.</summary>
    Held,

    /// <summary>免提交: form, system, another material, a regional evaluation or the result of an earlier matter supplies it.</summary>
    Supplied,

    /// <summary>部门共享: another department has it; until its register is linked the applicant may be asked to upload it.</summary>
    Shared,

    /// <summary>自备: the applicant brings it.</summary>
    Bring,
}
