namespace ApprovalOffice.App.Shell.Parts;

/// <summary>What the browser's script says of a file it has sent.</summary>
/// <param name="UploadId">The upload; null when it failed.</param>
/// <param name="FileName">The file's name.</param>
/// <param name="Problem">Why it failed, in Chinese.</param>
public sealed record SentFile(Guid? UploadId, string FileName, string? Problem);
