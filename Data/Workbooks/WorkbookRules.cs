using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.Workbooks;

/// <summary>The rules about exports and imports.</summary>
public static class WorkbookRules
{
    /// <summary>One person does not keep the others waiting.</summary>
    public static readonly Rule TooMany = new("BOOK-001", "您已有 5 个导出或导入在排队，请等它们完成或者先取消");

    /// <summary>Only what is not over can be cancelled.</summary>
    public static readonly Rule Over = new("BOOK-002", "这个任务已经结束，不能取消");

    /// <summary>Only a checked import is confirmed.</summary>
    public static readonly Rule NotChecked = new("BOOK-003", "这个导入不在待确认状态，不能确认导入");

    /// <summary>A workbook is one.</summary>
    public static readonly Rule Unreadable = new("BOOK-004", "文件不能作为 Excel 工作簿读取");

    /// <summary>The heads are those of the template.</summary>
    public static readonly Rule OtherHeads = new("BOOK-005", "表头与模板不一致，请下载模板后填写");

    /// <summary>Something to import.</summary>
    public static readonly Rule NoRows = new("BOOK-006", "工作簿中没有数据行");

    /// <summary>Since the check something has changed; nothing was taken over.</summary>
    public static readonly Rule ChangedSince = new("BOOK-007", "核对之后系统中的数据有变化，未导入任何内容，请重新上传");

    /// <summary>A year is an arranged one by its notice.</summary>
    public static readonly Rule SourceMissing = new("BOOK-011", "全国放假安排的每个年度至少要有一行填写来源文号");

    /// <summary>The person's roles have changed since.</summary>
    public static readonly Rule NoLonger = new("BOOK-008", "您的账号已停用或者岗位已变动，不能再导出或导入这些内容");

    /// <summary>A task that ends a server each time is not begun for ever.</summary>
    public static readonly Rule TriedTooOften = new("BOOK-009", "多次尝试都没有完成，请缩小范围后重试，或者联系系统管理员");
}
