namespace ApprovalOffice.Data.Drawings;

/// <summary>A stored file that is to be a version of a sheet.</summary>
/// <param name="Digest">SHA-256 of its content.</param>
/// <param name="FileName">The name it had at the sender's.</param>
/// <param name="ContentType">Media type, found from the content.</param>
/// <param name="Length">Length in bytes.</param>
public sealed record DrawingFile(string Digest, string FileName, string ContentType, long Length);
