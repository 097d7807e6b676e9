namespace ApprovalOffice.App.Api;

/// <summary>What is announced when an upload begins.</summary>
/// <param name="FileName">The name at the sender's.</param>
/// <param name="Length">Its length in bytes.</param>
public sealed record UploadRequest(string FileName, long Length);
