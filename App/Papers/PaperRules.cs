using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.App.Papers;

/// <summary>Rules of official papers.</summary>
public static class PaperRules
{
    /// <summary>A character that no font of the office has would stand on the paper as a box.</summary>
    public static readonly Rule MissingGlyph = new("DOC-001", "文书中有字库没有的字，无法印出，请改用规范写法或者联系系统管理员补充字库");

    /// <summary>The number of the result comes from another system.</summary>
    public static readonly Rule NumberMissing = new("DOC-003", "该结果由上级或者其他系统编号，请先在办理结果内容中填写编号");

    /// <summary>What stands for a number of another system is no number.</summary>
    public static readonly Rule NumberForm = new("DOC-005", "所填编号不像编号，请按原件填写（须有数字，中间不留空格；有编号规则的须符合规则）");

    /// <summary>A number that is not the office's own was already used.</summary>
    public static readonly Rule NumberTaken = new("DOC-004", "该编号已用于另一份结果文书，请核对");

    /// <summary>The result of the matter has no face yet.</summary>
    public static readonly Rule NoFace = new("DOC-002", "该事项的结果文书尚未配置，不能作出准予决定");
}
