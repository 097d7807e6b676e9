namespace ApprovalOffice.Data.Workbooks;

/// <summary>The kind of file.</summary>
public enum WorkbookFormat
{
    /// <summary>Excel workbook (Office Open XML).</summary>
    Xlsx,

    /// <summary>CSV in UTF-8 with its mark.</summary>
    Csv,
}
