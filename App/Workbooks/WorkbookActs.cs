namespace ApprovalOffice.App.Workbooks;

/// <summary>What the page of imports does.</summary>
public sealed record WorkbookActs(WorkbookList List, RequestImport Import, ConfirmImport Confirm, CancelWorkbook Cancel);
