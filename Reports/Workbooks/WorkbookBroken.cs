namespace ApprovalOffice.Reports.Workbooks;

/// <summary>A file cannot be read as a workbook; nothing of it was used.</summary>
public sealed class WorkbookBroken : Exception
{
    /// <summary>Says what is wrong, in Chinese.</summary>
    public WorkbookBroken(string fault, Exception? cause = null)
        : base(fault, cause)
    {
    }
}
