namespace ApprovalOffice.Data.Workbooks;

/// <summary>Where an export or import stands. What is being worked on is still waiting, under a lease.</summary>
public enum WorkbookState
{
    /// <summary>Waits for a server, or is in the hands of one.</summary>
    Waiting,

    /// <summary>Export: the file can be fetched.</summary>
    Ready,

    /// <summary>Import: every row is in order, and nothing was taken over yet; a person says whether.</summary>
    Checked,

    /// <summary>Import: rows were faulty; nothing was taken over, the workbook with the faults can be fetched.</summary>
    Rejected,

    /// <summary>Import: taken over, all of it.</summary>
    Applied,

    /// <summary>Could not be done; nothing was taken over.</summary>
    Failed,

    /// <summary>Given up by its person.</summary>
    Cancelled,

    /// <summary>Its file was removed at the end of its time.</summary>
    Expired,
}
