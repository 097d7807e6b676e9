namespace ApprovalOffice.Data.Workbooks;

/// <summary>Whether a workbook goes out or comes in.</summary>
public enum WorkbookDirection
{
    /// <summary>导出.</summary>
    Export,

    /// <summary>导入.</summary>
    Import,
}
