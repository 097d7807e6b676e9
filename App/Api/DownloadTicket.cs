namespace ApprovalOffice.App.Api;

/// <summary>Leave to open one file, given by a page that has judged whether the person may.</summary>
/// <param name="Digest">The content.</param>
/// <param name="FileName">The name to save it under.</param>
/// <param name="PersonId">Whom it was given to.</param>
public sealed record DownloadTicket(string Digest, string FileName, Guid PersonId);
