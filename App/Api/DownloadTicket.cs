namespace ApprovalOffice.App.Api;

/// <summary>Leave to open one file, given by a page that has judged whether the person may.</summary>
/// <param name="Digest">The content.</param>
/// <param name="FileName">The name to save it under.</param>
/// <param name="PersonId">Whom it was given to.</param>
/// <param name="RecordId">The case or the stage application it belongs to; whether the person may see that is judged anew when the file is opened.</param>
public sealed record DownloadTicket(string Digest, string FileName, Guid PersonId, Guid RecordId);
