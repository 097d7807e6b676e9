namespace ApprovalOffice.Data.Workbooks;

/// <summary>A file that was made for a task.</summary>
/// <param name="Name">Name to save it under.</param>
/// <param name="Length">Length in bytes.</param>
/// <param name="Digest">SHA-256, lower-case hexadecimal.</param>
public sealed record WorkbookFile(string Name, long Length, string Digest);
