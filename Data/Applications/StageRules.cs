using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.Applications;

/// <summary>The rules of a stage application and the sentences in which the office says them.</summary>
public static class StageRules
{
    /// <summary>Nothing was chosen to apply for.</summary>
    public static readonly Rule NothingChosen = new("STAGE-001", "请至少选择一个要申报的事项");

    /// <summary>The stage application was discarded.</summary>
    public static readonly Rule Discarded = new("STAGE-002", "该阶段申报草稿已放弃，不能再填写");

    /// <summary>What was submitted cannot be discarded.</summary>
    public static readonly Rule AlreadySubmitted = new("STAGE-003", "该阶段已经提交申报，不能放弃；可以对单个事项撤回申请");

    /// <summary>A matter of the list was submitted already.</summary>
    public static readonly Rule MatterSubmitted = new("STAGE-004", "该事项已经提交，不能再改动");

    /// <summary>The row asked for is not of this application.</summary>
    public static readonly Rule NoSuchRow = new("STAGE-005", "所选内容不属于本阶段申报");

    /// <summary>The matter cannot be promised in this flow.</summary>
    public static readonly Rule NotOnPromise = new("STAGE-006", "该事项在本项目不适用告知承诺");

    /// <summary>The applicant broke a promise and has not made it good.</summary>
    public static readonly Rule PromiseBarred = new("STAGE-007", "申请人有未修复的不实承诺记录，不适用告知承诺，请改为常规办理");

    /// <summary>Materials are missing.</summary>
    public static readonly Rule MaterialsMissing = new("STAGE-010", "以下材料尚未提交，也未说明不适用");

    /// <summary>The form is incomplete.</summary>
    public static readonly Rule FormIncomplete = new("STAGE-011", "申请表尚未填写完整");

    /// <summary>The promise has not been signed.</summary>
    public static readonly Rule PromiseUnsigned = new("STAGE-012", "选择告知承诺的，须阅读承诺书全文并签署");

    /// <summary>The stage has no matter left to apply for.</summary>
    public static readonly Rule StageEmpty = new("STAGE-013", "本项目在该阶段没有需要申报的事项");

    /// <summary>The matter's case runs, or its result stands.</summary>
    public static readonly Rule CaseStands = new("STAGE-014", "该事项的办件仍在办理或者结果有效，不能重新申报");
}
