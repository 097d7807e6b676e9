namespace ApprovalOffice.Data.Cases.Materials;

/// <summary>Where a material of an application comes from.</summary>
public enum MaterialSupply
{
    /// <summary>申请人提交: a file is uploaded.</summary>
    Upload,

    /// <summary>系统生成: made from what the form already says.</summary>
    Form,

    /// <summary>免提交: an earlier result or a shared licence supplies it.</summary>
    PriorResult,

    /// <summary>部门共享: checked by the window against the sharing organ's register.</summary>
    Shared,

    /// <summary>免提交: the result of a regional evaluation 区域评估成果 supplies it.</summary>
    Regional,

    /// <summary>免提交: another material of the work, handed in once, is this one too.</summary>
    SameMaterial,
}
